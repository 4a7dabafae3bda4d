using System.Text;
using KnowledgeBase.Polish.Lemmas;
using Lucene.Net.Analysis.Hunspell;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>Stems by the Hunspell dictionary; a word it does not know stays as it is.</summary>
internal sealed class HunspellWords(Dictionary dictionary) : IStemmer
{
    private readonly Stemmer _stemmer = new(dictionary);

    public static Dictionary ReadDictionary(AnalysisFiles files)
    {
        // The files are in ISO-8859-2, which .NET knows only when asked to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var affixes = File.OpenRead(files.HunspellAffixes);
        using var words = File.OpenRead(files.HunspellWords);
        return new Dictionary(affixes, words);
    }

    public void AddStems(string word, LemmaBuffer stems)
    {
        foreach (var stem in _stemmer.Stem(word))
            stems.Add(stem.ToString());
        if (stems.Count == 0)
            stems.Add(word);
    }
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index by the lemmas of their readings: the forms in which each word occurs.</summary>
internal sealed class TermForms
{
    private readonly SortedWords _byLemma;

    public TermForms(PolishText analysis, WordList spellings)
    {
        var reader = new TermReader(analysis);
        _byLemma = new SortedWords(spellings, number => LemmasOf(spellings[number].ToString(), reader));
    }

    /// <summary>The spellings that may be read as the lemma.</summary>
    public IReadOnlyList<string> Of(string lemma) => [.. _byLemma.Under(lemma)];

    private static string[] LemmasOf(string spelling, TermReader reader)
    {
        reader.Read(spelling);
        if (!reader.MoveNext() || !reader.Exact.SequenceEqual(spelling))
            return [];

        var lemmas = new string[reader.Lemmas.Count];
        for (var reading = 0; reading < lemmas.Length; reading++)
            lemmas[reading] = reader.Lemmas[reading].ToString();

        return lemmas;
    }
}

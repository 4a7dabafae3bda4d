using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>
/// What is lost by looking a word up by its likely lemmas alone: the share found of the words in a text that have any lemma
/// of the dictionary in common with it. Words are drawn as often as texts have them; stop words are left out.
/// </summary>
public sealed class RecallMeasure
{
    private readonly List<(string Form, double Count)> _words;
    private readonly Lexicon _lexicon;
    private readonly Lexicon _likely;
    private readonly Dictionary<string, List<int>> _wordsOf = new(StringComparer.Ordinal);

    private RecallMeasure(Lexicon lexicon, Lexicon likely, IEnumerable<KeyValuePair<string, double>> counts)
    {
        _lexicon = lexicon;
        _likely = likely;
        _words = [.. counts.Where(pair => lexicon.Knows(pair.Key) && !StopWords.Contains(pair.Key)).Select(pair => (pair.Key, pair.Value))];
        for (var word = 0; word < _words.Count; word++)
        {
            foreach (var lemma in LemmasOf(_lexicon, word))
            {
                if (!_wordsOf.TryGetValue(lemma, out var words))
                    _wordsOf.Add(lemma, words = []);
                words.Add(word);
            }
        }
    }

    /// <param name="lexicon">The dictionary with all readings, as the index has them.</param>
    /// <param name="likely">The same with the likely ones, as queries have them.</param>
    /// <param name="counts">How often each form stands in text.</param>
    public static double Of(Lexicon lexicon, Lexicon likely, IEnumerable<KeyValuePair<string, double>> counts) =>
        new RecallMeasure(lexicon, likely, counts).Measure();

    private double Measure()
    {
        var (found, all) = (0.0, 0.0);
        for (var word = 0; word < _words.Count; word++)
        {
            var there = CountOf(word, _lexicon);
            if (there == 0)
                continue;

            found += _words[word].Count * CountOf(word, _likely) / there;
            all += _words[word].Count;
        }

        return all == 0 ? 1 : found / all;
    }

    // Of other words: that a spelling finds itself says nothing.
    private double CountOf(int word, Lexicon lexicon) =>
        LemmasOf(lexicon, word).SelectMany(lemma => _wordsOf[lemma]).Distinct().Where(other => other != word).Sum(other => _words[other].Count);

    private string[] LemmasOf(Lexicon lexicon, int word)
    {
        var lemmas = new LemmaBuffer();
        _ = lexicon.AddLemmas(_words[word].Form, lemmas);
        return lemmas.ToSortedArray();
    }
}

using KnowledgeBase.Evaluation.Stemming;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>The dictionary's words that a text uses, by how often it uses them.</summary>
public sealed class KnownWords
{
    private readonly List<VocabularyWord> _words = [];
    private readonly List<double> _counts = [];
    private readonly WordGroups _truth;

    /// <param name="vocabulary">The dictionary.</param>
    /// <param name="text">The words of a text.</param>
    public KnownWords(IEnumerable<VocabularyWord> vocabulary, IEnumerable<string> text)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var counts = text.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var word in vocabulary)
        {
            if (!counts.TryGetValue(word.Form, out var count))
                continue;

            _words.Add(word);
            _counts.Add(count);
        }

        _truth = WordGroupsBuilder.ByLemma(_words);
    }

    /// <summary>Number of different words.</summary>
    public int Count => _words.Count;

    public KnownWordsFigures Measure(IStemmer stemmer)
    {
        var measure = new ConflationMeasure(_truth, WordGroupsBuilder.ByStem(_words, stemmer));
        var all = Enumerable.Range(0, _words.Count);
        return new KnownWordsFigures(
            measure.Score(all), measure.Score(all, CountOf), LemmaAccuracy.Of(_words, stemmer, CountOf));
    }

    private double CountOf(int word) => _counts[word];
}

/// <summary>What an analysis makes of <see cref="KnownWords"/>.</summary>
/// <param name="Conflation">Over pairs of words, each once.</param>
/// <param name="Weighted">Over pairs of words, as often as the text uses them.</param>
/// <param name="LemmaAccuracy">The share of the text's words for which a stem is one of the lemmas.</param>
public sealed record KnownWordsFigures(ConflationScore Conflation, ConflationScore Weighted, double LemmaAccuracy);

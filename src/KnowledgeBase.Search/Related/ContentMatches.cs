using System.Runtime.InteropServices;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Related;

/// <summary>Scores the entries that hold the most telling words of another one, by BM25.</summary>
internal sealed class ContentMatches(Snapshot snapshot)
{
    /// <summary>Fewer, and a text whose rarest words only its copy has would have no other neighbours; more, and they say little.</summary>
    private const int Words = 40;

    /// <summary>Of the distinct words so many at most are looked up, those that stand there most often.</summary>
    private const int LookedUp = 150;

    /// <summary>A word in a greater share of the entries says little.</summary>
    private const double MostShare = 0.1;

    /// <summary>In a small library a tenth is a handful; in a large one it is a list that takes long to read.</summary>
    private const int LeastMost = 20;

    private const int GreatestMost = 2_000;

    /// <summary>What comes after so many shares too little to be near by its words alone.</summary>
    private const int Nearest = 200;

    private static readonly string Field = FieldNames.Of(TextField.Body, PolishField.Lemma);

    /// <summary>The words that tell most of what a text is about, the most telling first.</summary>
    /// <param name="counts">How often each word stands in the text.</param>
    /// <param name="names">Words that are left out.</param>
    public IReadOnlyList<TellingWord> Choose(IReadOnlyDictionary<string, int> counts, IReadOnlySet<string> names)
    {
        var most = Math.Clamp(MostShare * snapshot.Statistics.Entries, LeastMost, GreatestMost);
        return
        [
            .. counts
                .Where(count => !names.Contains(count.Key))
                .OrderByDescending(count => count.Value)
                .ThenBy(count => count.Key, StringComparer.Ordinal)
                .Take(LookedUp)
                .Select(count => (count.Key, count.Value, Entries: snapshot.Reader.DocFreq(new Term(Field, count.Key))))
                .Where(word => word.Entries > 1 && word.Entries <= most)
                .Select(word => new TellingWord(word.Key, Rarity(word.Entries) * Saturated(word.Value, 1)))
                .OrderByDescending(word => word.Weight)
                .ThenBy(word => word.Lemma, StringComparer.Ordinal)
                .Take(Words),
        ];
    }

    /// <summary>How near the nearest entries come by these words, in shares of the highest score, which is that of the entry whose words they are.</summary>
    public Dictionary<Entry, double> SharesOf(IReadOnlyList<TellingWord> words)
    {
        var documents = snapshot.Documents.Value;
        var nearest = Score(words).OrderByDescending(score => score.Value).ThenBy(score => documents.PlaceOf(score.Key)).Take(Nearest).ToList();
        var shares = new Dictionary<Entry, double>(nearest.Count, ReferenceEqualityComparer.Instance);
        foreach (var (document, score) in nearest)
            shares.Add(documents[document], score / nearest[0].Value);

        return shares;
    }

    private Dictionary<int, float> Score(IReadOnlyList<TellingWord> words)
    {
        var scores = new Dictionary<int, float>();
        var weights = snapshot.Statistics.OccurrenceWeights(TextField.Body);
        foreach (var (segment, word) in snapshot.Segments.SelectMany(_ => words, (segment, word) => (segment, word)))
        {
            if (segment.Terms.Find(FlavouredTerm.Lemma(word.Lemma))[TextField.Body] is { } occurrences)
                Add(occurrences, segment, weights, word.Weight, scores);
        }

        return scores;
    }

    private void Add(TermOccurrences occurrences, IndexSegment segment, float[] weights, double weight, Dictionary<int, float> scores)
    {
        var lengths = segment.Lengths.In(TextField.Body);
        for (var index = 0; index < occurrences.Count; index++)
        {
            var document = occurrences.DocumentAt(index);
            ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, segment.DocumentBase + document, out _);
            score += (float)(weight * Saturated(occurrences.FrequencyAt(index), weights[lengths[document]]));
        }
    }

    private double Rarity(int entries) => Math.Log(1 + ((snapshot.Statistics.Entries - entries + 0.5) / (entries + 0.5)));

    private double Saturated(int frequency, float weight) => frequency * weight / (snapshot.Weights.Saturation + (frequency * weight));
}

/// <summary>A word and how much it tells.</summary>
internal readonly record struct TellingWord(string Lemma, double Weight);

using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores a document: one BM25 term per unit of the query, whatever its forms and fields, plus their closeness.</summary>
/// <remarks>
/// S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6: field
/// frequencies are weighted and added before saturation. Closeness of neighbouring words is one more term of the kind,
/// after S. Büttcher, C. Clarke, B. Lushman, Term proximity scoring for ad-hoc retrieval (2006).
/// </remarks>
internal sealed class Bm25F
{
    private readonly QueryMatches _matches;
    private readonly FieldStatistics _statistics;
    private readonly double[] _rarity;
    private readonly NumericDocValues?[] _lengths;

    public Bm25F(QueryMatches matches, FieldStatistics statistics, AtomicReader segment)
    {
        _matches = matches;
        _statistics = statistics;
        _rarity = [.. matches.DocumentFrequencies.Select(Rarity)];
        _lengths = [.. FieldNames.TextFields.Select(field => segment.GetNumericDocValues(FieldNames.LengthOf(field)))];
    }

    public float Score(int document, DocumentMatch match)
    {
        var score = 0.0;
        for (var unit = 0; unit < _matches.Units.Count; unit++)
        {
            score += _rarity[unit] * Saturated(Frequency(document, match, unit));
            if (unit > 0 && match.Holds(unit) && match.Holds(unit - 1))
                score += PairScore(document, match, unit);
        }

        return (float)score;
    }

    private double Frequency(int document, DocumentMatch match, int unit)
    {
        var frequency = 0.0;
        foreach (var (field, occurrences) in match.Of(unit))
            frequency += InField(document, field, occurrences.Sum(occurrence => occurrence.Weight));

        return frequency;
    }

    private double PairScore(int document, DocumentMatch match, int unit)
    {
        var distance = _matches.Units[unit].Position - _matches.Units[unit - 1].Position;
        var closeness = 0.0;
        foreach (var (field, occurrences) in match.Of(unit - 1))
            closeness += InField(document, field, Closeness.Best(occurrences, match.Of(unit, field), distance));

        return RankingWeights.Proximity * Math.Min(_rarity[unit - 1], _rarity[unit]) * Saturated(closeness);
    }

    private double InField(int document, TextField field, double frequency)
    {
        var length = (_lengths[(int)field]?.Get(document) ?? 0) / _statistics.AverageLength(field);
        var discount = RankingWeights.LengthDiscount(field);
        return RankingWeights.OfField(field) * frequency / (1 - discount + discount * length);
    }

    private double Rarity(int documents) => Math.Log(1 + (_statistics.Entries - documents + 0.5) / (documents + 0.5));

    private static double Saturated(double frequency) =>
        frequency * (RankingWeights.Saturation + 1) / (frequency + RankingWeights.Saturation);
}

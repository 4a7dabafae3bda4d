using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores the best documents again by what only positions tell: how closely forms and places resemble the query's.</summary>
/// <remarks>
/// Closeness of two words is one more BM25 term, after S. Büttcher, C. Clarke, B. Lushman, Term proximity scoring for
/// ad-hoc retrieval on very large text collections (2006).
/// </remarks>
internal sealed class Rescorer(QueryPlan plan)
{
    /// <summary>Three pages: further down nobody compares two neighbours, and each one costs a look at every word's positions.</summary>
    public const int Depth = 60;

    private readonly WindowCoverage _window = new(plan.Rarity);
    private readonly List<Occurrence>[] _inBody = new List<Occurrence>[plan.Units.Count];
    private readonly float[] _occurrenceWeights = new float[FieldNames.TextFields.Length];

    /// <summary>The same documents in their new order.</summary>
    public RankedDocument[] Rescore(ReadOnlySpan<RankedDocument> documents)
    {
        var rescored = documents.ToArray();
        var numbers = Array.ConvertAll(rescored, static document => document.Document);
        Array.Sort(numbers, rescored);
        var (start, end) = (0, 0);
        foreach (var segment in plan.Segments)
        {
            for (start = end; end < numbers.Length && segment.Holds(numbers[end]);)
                numbers[end++] -= segment.DocumentBase;

            if (start < end)
                Rescore(segment, numbers[start..end], rescored.AsSpan(start..end));
        }

        Array.Sort(rescored);
        return rescored;
    }

    private void Rescore(IndexSegment segment, int[] numbers, Span<RankedDocument> documents)
    {
        var found = new DocumentOccurrences(plan, segment, numbers);
        for (var place = 0; place < numbers.Length; place++)
            documents[place] = documents[place] with { Score = Score(numbers[place], found, segment.Lengths) };
    }

    private float Score(int document, DocumentOccurrences found, FieldLengths lengths)
    {
        found.MoveTo(document);
        foreach (var field in FieldNames.TextFields)
        {
            if (found.AreIn(field))
                _occurrenceWeights[(int)field] = plan.Statistics.OccurrenceWeights(field)[lengths.In(field)[document]];
        }

        var score = 0.0;
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            score += plan.Rarity[unit] * Saturated(Frequency(unit, found));
            for (var before = unit - 1; before >= 0; before--)
            {
                var distance = plan.Units[unit].Position - plan.Units[before].Position;
                if (distance > plan.Weights.PairDistance && before < unit - 1)
                    break;

                score += PairScore(before, unit, distance, found);
            }
        }

        var titleWords = lengths.In(TextField.Title)[document];
        return (float)(score + plan.Weights.Window * BestWindow(found) + plan.Weights.WholeTitle * TitleCoverage(found, titleWords));
    }

    private double Frequency(int unit, DocumentOccurrences found)
    {
        var frequency = 0.0;
        foreach (var field in FieldNames.TextFields)
        {
            if (found.Of(unit, field) is { Count: > 0 } occurrences)
                frequency += _occurrenceWeights[(int)field] * Occurrence.Sum(occurrences);
        }

        return frequency;
    }

    private double PairScore(int first, int second, int distance, DocumentOccurrences found)
    {
        var closeness = 0.0;
        foreach (var field in FieldNames.TextFields)
        {
            var (one, other) = (found.Of(first, field), found.Of(second, field));
            if (one.Count > 0 && other.Count > 0)
                closeness += _occurrenceWeights[(int)field] * Closeness.Best(one, other, distance, plan.Weights.ProximityReach);
        }

        return closeness == 0 ? 0 : plan.Weights.Proximity / distance * Math.Min(plan.Rarity[first], plan.Rarity[second]) * Saturated(closeness);
    }

    private float BestWindow(DocumentOccurrences found)
    {
        for (var unit = 0; unit < plan.Units.Count; unit++)
            _inBody[unit] = found.Of(unit, TextField.Body);

        return _window.Best(_inBody, plan.Weights.WindowWidth);
    }

    /// <summary>How nearly the title is the query: the query's words in the title by rarity, less the more other words it has.</summary>
    private float TitleCoverage(DocumentOccurrences found, int words)
    {
        var (rarity, covered) = (0f, 0);
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            var inTitle = found.Of(unit, TextField.Title);
            rarity += inTitle.Count > 0 ? plan.Rarity[unit] * inTitle[0].Weight : 0;
            covered += inTitle.Count > 0 ? inTitle[0].End - inTitle[0].Start : 0;
        }

        return words == 0 ? 0 : rarity * Math.Min(1f, (float)covered / words);
    }

    private double Saturated(double frequency) =>
        frequency * (plan.Weights.Saturation + 1) / (frequency + plan.Weights.Saturation);
}

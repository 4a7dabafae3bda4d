using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
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

    private readonly RouteWeights _routes = plan.Weights.Routes();
    private readonly WindowCoverage _window = new(plan.Rarity);
    private readonly List<Occurrence>[] _inBody = new List<Occurrence>[plan.Units.Count];
    private readonly List<Occurrence>[,] _found = Lists(plan.Units.Count);

    /// <summary>The same documents in their new order.</summary>
    public IReadOnlyList<RankedDocument> Rescore(IReadOnlyList<RankedDocument> documents)
    {
        var rescored = new List<RankedDocument>(documents.Count);
        foreach (var segment in plan.Segments)
        {
            var inSegment = documents.Where(document =>
                document.Document >= segment.DocumentBase && document.Document < segment.DocumentBase + segment.MaxDocument);
            var terms = new SegmentTerms(segment);
            FieldPositions[] positions = [.. FieldNames.TextFields.Select(field => new FieldPositions(terms, field))];
            foreach (var document in inSegment.OrderBy(document => document.Document))
                rescored.Add(document with { Score = Score(document.Document - segment.DocumentBase, positions, segment.Lengths) });
        }

        return [.. rescored.Order()];
    }

    private float Score(int document, FieldPositions[] positions, Segments.FieldLengths lengths)
    {
        Span<float> occurrenceWeights = stackalloc float[positions.Length];
        foreach (var field in FieldNames.TextFields)
        {
            positions[(int)field].MoveTo(document);
            var words = lengths.In(field).Span;
            occurrenceWeights[(int)field] = words.IsEmpty ? 0 : plan.Statistics.OccurrenceWeights(field)[words[document]];
        }

        var score = 0.0;
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            score += plan.Rarity[unit] * Saturated(Frequency(unit, positions, occurrenceWeights));
            for (var before = unit - 1; before >= 0; before--)
            {
                var distance = plan.Units[unit].Position - plan.Units[before].Position;
                if (distance > plan.Weights.PairDistance && before < unit - 1)
                    break;

                score += PairScore(before, unit, distance, occurrenceWeights);
            }
        }

        return (float)(score + plan.Weights.Window * BestWindow() + plan.Weights.WholeTitle * TitleCoverage(lengths.In(TextField.Title).Span[document]));
    }

    /// <summary>How nearly the title is the query: the query's words in the title by rarity, less the more other words it has.</summary>
    private float TitleCoverage(int words)
    {
        var (rarity, found) = (0f, 0);
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            var inTitle = _found[unit, (int)TextField.Title];
            rarity += inTitle.Count > 0 ? plan.Rarity[unit] * inTitle[0].Weight : 0;
            found += inTitle.Count > 0 ? inTitle[0].End - inTitle[0].Start : 0;
        }

        return words == 0 ? 0 : rarity * Math.Min(1f, (float)found / words);
    }

    private float BestWindow()
    {
        for (var unit = 0; unit < plan.Units.Count; unit++)
            _inBody[unit] = _found[unit, (int)TextField.Body];

        return _window.Best(_inBody, plan.Weights.WindowWidth);
    }

    private double Frequency(int unit, FieldPositions[] positions, ReadOnlySpan<float> occurrenceWeights)
    {
        var frequency = 0.0;
        for (var field = 0; field < positions.Length; field++)
        {
            var found = _found[unit, field];
            found.Clear();
            plan.Units[unit].Pattern.FindIn(positions[field], _routes, found);
            if (plan.Units[unit].Relatives is { } relatives)
                AddRelatives(relatives, positions[field], found);

            frequency += occurrenceWeights[field] * Occurrence.Sum(found);
        }

        return frequency;
    }

    private void AddRelatives(WordPattern relatives, FieldPositions positions, List<Occurrence> found)
    {
        foreach (var (term, route) in relatives.Terms)
        {
            foreach (var position in positions.Of(term))
                found.Add(new Occurrence(position, position + 1, _routes[route], route));
        }

        Occurrence.Unite(found);
    }

    private double PairScore(int first, int second, int distance, ReadOnlySpan<float> occurrenceWeights)
    {
        var closeness = 0.0;
        for (var field = 0; field < occurrenceWeights.Length; field++)
        {
            if (_found[first, field].Count > 0 && _found[second, field].Count > 0)
                closeness += occurrenceWeights[field] * Closeness.Best(_found[first, field], _found[second, field], distance, plan.Weights.ProximityReach);
        }

        return closeness == 0 ? 0 : plan.Weights.Proximity / distance * Math.Min(plan.Rarity[first], plan.Rarity[second]) * Saturated(closeness);
    }

    private double Saturated(double frequency) =>
        frequency * (plan.Weights.Saturation + 1) / (frequency + plan.Weights.Saturation);

    private static List<Occurrence>[,] Lists(int units)
    {
        var lists = new List<Occurrence>[units, FieldNames.TextFields.Count];
        for (var unit = 0; unit < units; unit++)
        {
            for (var field = 0; field < FieldNames.TextFields.Count; field++)
                lists[unit, field] = [];
        }

        return lists;
    }
}

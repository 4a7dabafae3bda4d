using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where the units of a query and their relatives stand in a few documents of a segment, one after another.</summary>
internal sealed class DocumentOccurrences
{
    private static readonly List<Occurrence> Nowhere = [];

    private readonly RouteWeights _routes;
    private readonly FieldPositions?[] _positions = new FieldPositions?[FieldNames.TextFields.Length];
    private readonly UnitInField?[][] _units;

    /// <param name="plan">The query.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="documents">The documents that will be asked about, ascending.</param>
    public DocumentOccurrences(QueryPlan plan, IndexSegment segment, int[] documents)
    {
        _routes = plan.Routes;
        _units = [.. plan.Units.Select(unit => FieldsOf(unit, segment.Terms, documents))];
    }

    /// <summary>The unit's occurrences in a field, in ascending order; valid until the next document is moved to.</summary>
    public List<Occurrence> Of(int unit, TextField field) => _units[unit][(int)field]?.Found ?? Nowhere;

    /// <summary>Whether any unit stands in the field in any of the documents.</summary>
    public bool AreIn(TextField field) => _positions[(int)field] is not null;

    /// <summary>Goes on to a document that is not before the last one.</summary>
    public void MoveTo(int document)
    {
        foreach (var positions in _positions)
            positions?.MoveTo(document);

        foreach (var unit in _units)
        {
            foreach (var inField in unit)
                inField?.Find(_routes);
        }
    }

    // A thousand words may begin as was typed, and a field of sixty documents holds few of a query's terms, if any: what
    // stands in none of them is not asked about again for each.
    private UnitInField?[] FieldsOf(QueryUnit unit, SegmentTerms segment, int[] documents)
    {
        var (patterns, relatives) = (unit.Pattern.ByField(segment.Find, documents), unit.Relatives?.ByField(segment.Find, documents));
        var fields = new UnitInField?[_positions.Length];
        foreach (var field in FieldNames.TextFields)
        {
            var (pattern, related) = (patterns[(int)field], relatives?[(int)field]);
            if (pattern is not null || related is not null)
                fields[(int)field] = new UnitInField(pattern, related, _positions[(int)field] ??= new FieldPositions(segment, field));
        }

        return fields;
    }

    private sealed class UnitInField(Pattern? pattern, Pattern? relatives, FieldPositions positions)
    {
        public List<Occurrence> Found { get; } = [];

        public void Find(RouteWeights routes)
        {
            Found.Clear();
            pattern?.FindIn(positions, routes, Found);
            if (relatives is null)
                return;

            relatives.FindIn(positions, routes, Found);
            Occurrence.Unite(Found);
        }
    }
}

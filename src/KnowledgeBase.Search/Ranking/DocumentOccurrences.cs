using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where the units of a query and their relatives stand in one document after another of a segment.</summary>
internal sealed class DocumentOccurrences
{
    /// <summary>Stands for a field in which no document of the segment holds the unit; most fields of most units are such.</summary>
    private static readonly List<Occurrence> Nowhere = [];

    private readonly IReadOnlyList<QueryUnit> _units;
    private readonly RouteWeights _routes;
    private readonly FieldPositions[] _positions;
    private readonly List<Occurrence>[][] _found;

    public DocumentOccurrences(QueryPlan plan, IndexSegment segment)
    {
        _units = plan.Units;
        _routes = plan.Routes;
        _positions = [.. FieldNames.TextFields.Select(field => new FieldPositions(segment.Terms, field))];
        _found = [.. _units.Select(unit => ListsFor(unit, segment.Terms))];
    }

    /// <summary>The unit's occurrences in a field, in ascending order; valid until the next document is moved to.</summary>
    public List<Occurrence> Of(int unit, TextField field) => _found[unit][(int)field];

    /// <summary>Goes on to a document that is not before the last one.</summary>
    public void MoveTo(int document)
    {
        foreach (var positions in _positions)
            positions.MoveTo(document);

        for (var unit = 0; unit < _units.Count; unit++)
        {
            foreach (var field in FieldNames.TextFields)
                Find(_units[unit], _positions[(int)field], _found[unit][(int)field]);
        }
    }

    private static List<Occurrence>[] ListsFor(QueryUnit unit, SegmentTerms segment)
    {
        var terms = unit.Pattern.Terms.Concat(unit.Relatives?.Terms ?? []).Select(routed => segment.Find(routed.Term)).ToList();
        return [.. FieldNames.TextFields.Select(field => terms.Exists(term => term[field] is not null) ? [] : Nowhere)];
    }

    private void Find(QueryUnit unit, FieldPositions positions, List<Occurrence> found)
    {
        if (ReferenceEquals(found, Nowhere))
            return;

        found.Clear();
        unit.Pattern.FindIn(positions, _routes, found);
        if (unit.Relatives is { } relatives)
            AddRelatives(relatives, positions, found);
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
}

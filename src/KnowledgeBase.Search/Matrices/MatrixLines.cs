using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Matrices;

/// <summary>Names the counted values of a dimension and puts them in order; the entries without any value come last.</summary>
internal sealed class MatrixLines(Library library, FacetPresenter names, MatrixRequest request)
{
    /// <summary>Which values of the facet are lines: with a filter of its own, those it lets through whole.</summary>
    public Predicate<string> Filter(Facet facet)
    {
        var chosen = ChosenOf(facet);
        return chosen.Count == 0
            ? _ => true
            : value => chosen.Contains(value)
                || (facet == Facet.Topic && library.Vocabularies.Topics.PathTo(value).Any(term => chosen.Contains(term.Id)));
    }

    public IReadOnlyList<MatrixLine> Of(MatrixAxis axis)
    {
        var counts = axis.Numbers
            .Where(value => value.Key != Absence.Value && axis.Counts[value.Value] > 0)
            .ToDictionary(value => value.Key, value => axis.Counts[value.Value], StringComparer.Ordinal);
        if (request.WithEmpty)
        {
            foreach (var value in FacetDomain.Of(axis.Facet, library).Where(value => Filter(axis.Facet)(value)))
                _ = counts.TryAdd(value, 0);
        }

        var values = names.Present(axis.Facet, counts, [.. ChosenOf(axis.Facet).Where(value => value != Absence.Value)], byCount: false).Values;
        var lines = values.Select(value => new MatrixLine(
            value.Id, value.Label, value.Count, ExamplesOf(axis, value.Id), value.Depth, IsAbsence: false));
        return [.. request.Order == MatrixOrder.Count ? Branches.Sorted([.. lines], line => line.Depth, ByCount) : lines, .. AbsenceIn(axis)];
    }

    private IReadOnlyList<string> ChosenOf(Facet facet) => request.Search.Filters.GetValueOrDefault(facet, []);

    private static int ExamplesOf(MatrixAxis axis, string value) => axis.Numbers.TryGetValue(value, out var number) ? axis.Examples[number] : 0;

    private static IEnumerable<MatrixLine> AbsenceIn(MatrixAxis axis) =>
        axis.Numbers.TryGetValue(Absence.Value, out var number) && axis.Counts[number] > 0
            ? [new MatrixLine(Absence.Value, axis.Facet.NameOfAbsence(), axis.Counts[number], axis.Examples[number], 0, IsAbsence: true)]
            : [];

    private static int ByCount(MatrixLine left, MatrixLine right) => right.Count.CompareTo(left.Count);
}

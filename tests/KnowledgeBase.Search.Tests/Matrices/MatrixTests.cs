using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Matrices;

public sealed class MatrixTests
{
    private static readonly VocabularySet Lists = new()
    {
        Topics = Sample.Vocabulary(("z", "Zielone", null), ("r", "Retencja", "z"), ("d", "Drzewa", "z"), ("c", "Cyfrowe", null)),
        Statuses = Sample.Vocabulary(("zgloszona", "zgłoszona", null), ("wdrozona", "wdrożona", null), ("nieprzyjeta", "nieprzyjęta", null)),
    };

    private static readonly Library Few = Sample.Library(
        Lists,
        Sample.Recommendation("a", "Woda") with { Topics = ["r"], Status = "wdrozona", IsExample = true },
        Sample.Recommendation("b", "Woda i drzewa") with { Topics = ["d", "c"], Status = "zgloszona" },
        Sample.Recommendation("c", "Drzewa") with { Topics = ["d"], Status = "zgloszona" },
        Sample.Recommendation("d", "Dane"));

    [Test]
    public void Counts_an_entry_once_in_a_sum_and_in_every_cell_it_belongs_to()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Status, Columns = Facet.Topic });

        Assert.That(Shown(matrix), Is.EqualTo(new[] { "zgłoszona 2: 2 0 2 1 0", "wdrożona 1: 1 1 0 0 0", "bez statusu 1: 0 0 0 0 1" }));
        Assert.That(matrix.Columns.Select(column => $"{column.Label} {column.Count}"), Is.EqualTo(new[] { "Zielone 3", "Retencja 1", "Drzewa 2", "Cyfrowe 1", "bez tematu 1" }));
        Assert.That((matrix.Total, matrix.Examples), Is.EqualTo((4, 1)));
        Assert.That((matrix.RowsOverlap, matrix.ColumnsOverlap), Is.EqualTo((false, true)));
    }

    [Test]
    public void By_count_a_hierarchy_stays_together_and_what_has_no_value_last()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Topic, Order = MatrixOrder.Count });

        Assert.That(
            matrix.Rows.Select(row => $"{row.Depth} {row.Label} {row.Count}"),
            Is.EqualTo(new[] { "0 Zielone 3", "1 Drzewa 2", "1 Retencja 1", "0 Cyfrowe 1", "0 bez tematu 1" }));
    }

    [Test]
    public void Lists_what_nothing_has_when_asked_to()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Status, WithEmpty = true });

        Assert.That(
            matrix.Rows.Select(row => $"{row.Label} {row.Count}"),
            Is.EqualTo(new[] { "zgłoszona 2", "wdrożona 1", "nieprzyjęta 0", "bez statusu 1" }));
    }

    [Test]
    public void A_filter_of_a_dimension_leaves_its_values_and_the_narrower_ones()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Topic, Search = Searching.By(Facet.Topic, "z") });

        Assert.That(matrix.Rows.Select(row => $"{row.Label} {row.Count}"), Is.EqualTo(new[] { "Zielone 3", "Retencja 1", "Drzewa 2" }));
        Assert.That(matrix.Total, Is.EqualTo(3));
    }

    [Test]
    public void Words_restrict_what_is_counted()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Status, Search = new SearchRequest { Query = "drzew" } });

        Assert.That(matrix.Rows.Select(row => $"{row.Label} {row.Count}"), Is.EqualTo(new[] { "zgłoszona 2" }));
    }

    [Test]
    public void Words_that_stand_nowhere_are_told_of()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Status, Search = new SearchRequest { Query = "drzewa xyzzyx" } });

        Assert.That(matrix.Total, Is.EqualTo(2));
        Assert.That(matrix.Remarks.Select(remark => remark.Kind), Is.EqualTo(new[] { QueryRemarkKind.NotAllWords }));
    }

    [Test]
    public void A_range_of_months_is_widened_to_the_years_that_are_lines()
    {
        var search = new SearchRequest { Filters = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Year] = ["2022-05..2023-03"] } };
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Pierwsza") with { Date = Sample.Date("2021-12") },
            Sample.Recommendation("b", "Druga") with { Date = Sample.Date("2022-01") },
            Sample.Recommendation("c", "Trzecia") with { Date = Sample.Date("2023-02") }));

        var years = engine.Count(new MatrixRequest { Rows = Facet.Year, Search = search });
        var kinds = engine.Count(new MatrixRequest { Rows = Facet.Kind, Search = search });

        Assert.That(years.Rows.Select(row => $"{row.Label} {row.Count}"), Is.EqualTo(new[] { "2023 1", "2022 1" }));
        Assert.That(kinds.Total, Is.EqualTo(1));
    }

    [Test]
    public void A_dimension_against_itself_is_one()
    {
        var matrix = Count(new MatrixRequest { Rows = Facet.Status, Columns = Facet.Status });

        Assert.That(matrix.Columns, Is.Empty);
        Assert.That(matrix.Cells, Has.All.Empty);
    }

    private static MatrixResponse Count(MatrixRequest request)
    {
        using var engine = SearchEngine.OpenInMemory(Few);
        return engine.Count(request);
    }

    private static IEnumerable<string> Shown(MatrixResponse matrix) =>
        matrix.Rows.Zip(matrix.Cells, (row, cells) => $"{row.Label} {row.Count}: {string.Join(' ', cells)}");
}

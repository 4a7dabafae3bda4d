using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Matrices;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace KnowledgeBase.Web.Tests.Matrices;

public sealed class MatrixStateTests
{
    [FsCheck.NUnit.Property]
    public Property The_address_of_a_state_reads_back_as_the_same_state() => Prop.ForAll(States(), state =>
    {
        var readBack = Read(state.Address());

        Assert.That(readBack.Address(), Is.EqualTo(state.Address()));
        Assert.That(readBack with { Search = state.Search }, Is.EqualTo(state));
    });

    [FsCheck.NUnit.Property]
    public void Any_parameters_read_as_some_state(string rows, string columns, string other)
    {
        var state = MatrixState.From(new QueryCollection(new Dictionary<string, StringValues>
        {
            ["w"] = rows,
            ["k"] = columns,
            ["udzial"] = other,
            ["kolejnosc"] = other,
            ["puste"] = columns,
            ["q"] = other,
            ["temat"] = rows,
        }));

        Assert.That(Read(state.Address()).Address(), Is.EqualTo(state.Address()));
    }

    [FsCheck.NUnit.Property]
    public Property Changing_rows_for_columns_twice_changes_nothing() => Prop.ForAll(States(), state =>
        Assert.That(state.Transposed().Transposed(), Is.EqualTo(state)));

    [Test]
    public void Without_parameters_it_is_the_first_of_the_ready_made() =>
        Assert.That(Read("/zestawienie"), Is.EqualTo(MatrixViews.First));

    [Test]
    public void A_search_without_dimensions_is_counted_by_topic_and_kind() =>
        Assert.That(Read("/zestawienie?q=woda&sort=tytul&strona=3").Address(), Is.EqualTo("/zestawienie?w=temat&k=rodzaj&q=woda"));

    [Test]
    public void A_dimension_against_itself_is_one() =>
        Assert.That(Read("/zestawienie?w=temat&k=temat").Columns, Is.Null);

    [Test]
    public void A_cell_leads_to_the_search_by_its_row_and_column_in_place_of_their_filters()
    {
        var state = Read("/zestawienie?w=temat&k=status&q=woda&temat=zielone&temat=cyfrowe&rok=2022");

        var search = state.SearchFor(Line("retencja"), Line("_brak"));

        Assert.That(search.Address(), Is.EqualTo("/szukaj?q=woda&temat=retencja&status=_brak&rok=2022"));
    }

    [Test]
    public void Ready_made_matrices_have_addresses_that_read_back()
    {
        foreach (var view in MatrixViews.All)
            Assert.That(Read(view.State.Address()).Address(), Is.EqualTo(view.State.Address()));
    }

    private static MatrixLine Line(string id) => new(id, id, 0, 0, 0, false);

    private static MatrixState Read(string address) =>
        MatrixState.From(new QueryCollection(QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "")));

    private static Arbitrary<MatrixState> States() =>
    (
        from query in ArbMap.Default.GeneratorFor<string>()
        from rows in Gen.Elements(FacetNames.All.ToArray())
        from columns in Gen.Elements(FacetNames.All.ToArray())
        from share in Gen.Elements(Enum.GetValues<MatrixShare>())
        from order in Gen.Elements(Enum.GetValues<MatrixOrder>())
        from switches in Gen.Choose(0, 3)
        select new MatrixState
        {
            Rows = rows,
            Columns = columns == rows ? null : columns,
            Share = share,
            Order = order,
            WithEmpty = switches % 2 == 1,
            IsWhole = switches > 1,
            Search = SearchState.Empty.WithQuery(query ?? "").With(Facet.Status, "wdrozona"),
        }
    ).ToArbitrary();
}

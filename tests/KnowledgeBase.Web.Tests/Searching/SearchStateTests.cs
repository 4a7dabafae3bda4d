using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace KnowledgeBase.Web.Tests.Searching;

public sealed class SearchStateTests
{
    [FsCheck.NUnit.Property]
    public Property The_address_of_a_state_reads_back_as_the_same_state() => Prop.ForAll(States(), state =>
    {
        var address = state.Address();

        var readBack = Read(address);

        Assert.That(readBack.Address(), Is.EqualTo(address));
        Assert.That(readBack.ToRequest().Query, Is.EqualTo(state.ToRequest().Query));
        Assert.That(readBack.Filters, Is.EqualTo(state.Filters));
        Assert.That(readBack.ToRequest().WithoutSynonyms, Is.EqualTo(state.WithoutSynonyms));
        Assert.That(readBack.ToRequest().WithoutFamilies, Is.EqualTo(state.WithoutFamilies));
        Assert.That(readBack.ToRequest().Mode, Is.EqualTo(state.Mode));
        Assert.That(readBack.AsOf, Is.EqualTo(state.AsOf));
        Assert.That(readBack.Layout.IsTable, Is.EqualTo(state.Layout.IsTable));
        Assert.That(readBack.Layout.Chosen, Is.EqualTo(state.Layout.Chosen));
    });

    [FsCheck.NUnit.Property]
    public void Any_parameters_read_as_some_state(string query, string filter, string page, string sort)
    {
        var state = SearchState.From(new QueryCollection(new Dictionary<string, StringValues>
        {
            ["q"] = query,
            ["temat"] = filter,
            ["strona"] = page,
            ["sort"] = sort,
            ["rok"] = page,
            ["rok-od"] = filter,
            ["rok-do"] = sort,
            ["bez"] = filter,
            ["bez-rodziny"] = filter,
            ["slowa"] = sort,
            ["widok"] = sort,
            ["stan"] = page,
            ["kolumny"] = filter,
            ["inny"] = query,
        }));

        Assert.That(Read(state.Address()).Address(), Is.EqualTo(state.Address()));
    }

    [Test]
    public void Choosing_a_filter_starts_again_at_the_first_page()
    {
        var state = Read("/szukaj?q=woda&strona=3");

        Assert.That(state.With(Facet.Topic, "retencja").Address(), Is.EqualTo("/szukaj?q=woda&temat=retencja"));
    }

    [Test]
    public void Choosing_a_filter_twice_changes_nothing_and_dropping_it_restores()
    {
        var state = Read("/szukaj?q=woda");

        var chosen = state.With(Facet.Topic, "retencja").With(Facet.Topic, "retencja");

        Assert.That(chosen.Filters, Has.Length.EqualTo(1));
        Assert.That(chosen.Without(Facet.Topic, "retencja").Address(), Is.EqualTo(state.Address()));
    }

    [Test]
    public void A_synonym_switched_twice_is_as_it_was()
    {
        var state = Read("/szukaj?q=JST&strona=3");

        var off = state.ToggleSynonym("jednostka");

        Assert.That(off.Address(), Is.EqualTo("/szukaj?q=JST&bez=jednostka"));
        Assert.That(off.ToggleSynonym("jednostka").Address(), Is.EqualTo("/szukaj?q=JST"));
        Assert.That(off.WithAllAdditions().Address(), Is.EqualTo("/szukaj?q=JST"));
    }

    [Test]
    public void A_family_switched_twice_is_as_it_was_and_a_new_query_has_all()
    {
        var state = Read("/szukaj?q=zieleń&strona=3");

        var off = state.ToggleFamily("zielen");

        Assert.That(off.Address(), Is.EqualTo("/szukaj?q=ziele%C5%84&bez-rodziny=zielen"));
        Assert.That(off.ToggleFamily("zielen").Address(), Is.EqualTo("/szukaj?q=ziele%C5%84"));
        Assert.That(off.WithAllAdditions().Address(), Is.EqualTo("/szukaj?q=ziele%C5%84"));
    }

    [TestCase("dokladnie", MatchMode.Exact)]
    [TestCase("odmiana", MatchMode.Inflected)]
    [TestCase("rodzina", MatchMode.Family)]
    [TestCase("inaczej", MatchMode.Inflected)]
    [TestCase("", MatchMode.Inflected)]
    public void The_way_to_read_words_has_a_code_and_another_code_is_the_usual_way(string code, MatchMode expected) =>
        Assert.That(Read("/szukaj?q=woda&slowa=" + code).ToRequest().Mode, Is.EqualTo(expected));

    [TestCase("rok-od=2021&rok-do=2023", "rok=2021..2023")]
    [TestCase("rok-od=2022-03&rok-do=", "rok=2022-03..")]
    [TestCase("rok-od=&rok-do=2023-06", "rok=..2023-06")]
    [TestCase("rok-od=2022&rok-do=2022", "rok=2022")]
    [TestCase("rok-od=2023&rok-do=2021", "rok=2021..2023")]
    [TestCase("rok-od=abc&rok-do=2023", "rok=..2023")]
    [TestCase("rok=2023-2021&rok=2021..2023", "rok=2021..2023")]
    [TestCase("rok=2019&rok-od=2021", "rok=2019&rok=2021..")]
    public void Dates_are_one_value_of_the_filter_however_they_are_given(string parameters, string expected) =>
        Assert.That(Read("/szukaj?" + parameters).Address(), Is.EqualTo("/szukaj?" + expected));

    [Test]
    public void A_value_can_be_the_only_one_of_its_filter_and_a_filter_can_go_as_a_whole()
    {
        var state = Read("/szukaj?q=woda&temat=retencja&rok=2021&rok=2023");

        Assert.That(state.WithOnly(Facet.Year, "2022").Address(), Is.EqualTo("/szukaj?q=woda&temat=retencja&rok=2022"));
        Assert.That(state.Without(Facet.Year).Address(), Is.EqualTo("/szukaj?q=woda&temat=retencja"));
    }

    [TestCase("strona=0", 1)]
    [TestCase("strona=-4", 1)]
    [TestCase("strona=abc", 1)]
    [TestCase("strona=99999999999999999999", 1)]
    [TestCase("strona=7", 7)]
    public void A_page_number_that_is_none_is_the_first_page(string parameters, int expected) =>
        Assert.That(Read("/szukaj?" + parameters).Page, Is.EqualTo(expected));

    [Test]
    public void A_state_of_the_content_stays_while_one_looks_around_and_stands_at_the_end()
    {
        var state = Read("/szukaj?stan=0123456789ab&strona=3&q=woda&widok=tabela");

        Assert.That(state.With(Facet.Topic, "retencja").WithPage(2).Address(), Is.EqualTo("/szukaj?q=woda&temat=retencja&strona=2&widok=tabela&stan=0123456789ab"));
        Assert.That(state.At("abcdefabcdef").Address(), Is.EqualTo("/szukaj?q=woda&stan=abcdefabcdef"));
        Assert.That(state.At(null).Address(), Is.EqualTo("/szukaj?q=woda"));
        Assert.That(Read("/szukaj?q=woda&stan=").AsOf, Is.Empty);
        Assert.That(Read("/szukaj?q=woda").AsOf, Is.Null);
    }

    [Test]
    public void A_query_is_cut_at_its_longest() =>
        Assert.That(SearchState.Empty.WithQuery(new string('a', 5_000)).Query, Has.Length.EqualTo(2 * SearchRequest.MaxQueryLength));

    [Test]
    public void Half_of_a_surrogate_pair_does_not_reach_the_address() =>
        Assert.That(SearchState.Empty.WithQuery("a\uD800b").Address(), Is.EqualTo("/szukaj?q=a%20b"));

    private static SearchState Read(string address) =>
        SearchState.From(new QueryCollection(QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "")));

    private static Arbitrary<SearchState> States() =>
    (
        from query in ArbMap.Default.GeneratorFor<string>()
        from filters in Gen.ListOf(Gen.Zip(Gen.Elements(FacetNames.All.ToArray()), Gen.Elements("retencja", "pim2-zielone", "a&b=c", "zażółć gęślą", "2023", "2021..2023-06")))
        from sort in Gen.Elements(Enum.GetValues<SearchSort>())
        from page in Gen.Choose(1, 50)
        from isTable in ArbMap.Default.GeneratorFor<bool>()
        from mode in Gen.Elements(Enum.GetValues<MatchMode>())
        from columns in Gen.SubListOf(EntryColumns.All.ToArray())
        from asOf in Gen.Elements(null, "", "0123456789ab", "nie stan")
        select filters
            .Take(50) // an address takes no more
            .Aggregate(SearchState.Empty.WithQuery(query ?? "").At(asOf), (state, filter) => state.With(filter.Item1, filter.Item2))
            .WithSort(sort)
            .WithLayout(new ResultsLayout(isTable, [.. columns]))
            .WithPage(page)
            .ToggleSynonym($"synonim-{page % 3}")
            .ToggleFamily($"rodzina-{page % 2}")
            .WithMode(mode)
    ).ToArbitrary();
}

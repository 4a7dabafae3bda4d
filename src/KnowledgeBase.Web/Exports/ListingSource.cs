using System.Collections.Immutable;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;
using KnowledgeBase.Web.Matrices;
using KnowledgeBase.Web.NearDuplicates;
using KnowledgeBase.Web.Searching;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Exports;

/// <summary>Makes whole the lists that the pages show.</summary>
/// <param name="engine">Answers searches, and holds the content.</param>
/// <param name="site">Scheme and host that were asked.</param>
/// <param name="parameters">The parameters of the address.</param>
public sealed class ListingSource(SearchEngine engine, Uri site, IQueryCollection parameters)
{
    /// <summary>All hits of the search in the address, in its order.</summary>
    public Listing OfSearch()
    {
        var state = SearchState.From(parameters).WithoutView();
        var response = engine.Search(state.ToRequest() with { PageSize = Listing.MaxRows, WithSnippets = false, WithFacets = state.Filters.Length > 0 });
        var entries = response.Hits.Select(hit => response.Library.TryFind(hit.Id, out var entry) ? entry : null).OfType<Entry>();
        var listing = OfEntries(
            ListingTexts.SearchTitle(state.Query), state.Address(), response.Library, response.Total, entries, asTheyWere: state.AsOf is not null);
        return listing with
        {
            Query = state.Query,
            Filters = [.. FiltersOf(response)],
            Sort = SearchState.Code(state.Sort),
            Remarks = [.. RemarkPresenter.Of(state, response.Remarks, response.Total).Select(remark => remark.ToString())],
        };
    }

    /// <summary>The values of a facet under the search in the address, in the order of their page; null when there is no such facet.</summary>
    public Listing? OfFacet(string code) => FacetNames.TryFromCode(code, out var facet)
        ? FacetListing.Of(FacetPageState.From(parameters, facet), engine, site)
        : null;

    /// <summary>The matrix in the address: all its lines, and the sums.</summary>
    public Listing OfMatrix()
    {
        var state = MatrixState.From(parameters);
        return MatrixListing.Of(state, engine.Count(state.ToRequest()), site);
    }

    /// <summary>The entries of a kind, in the order of their page.</summary>
    public Listing OfKind(EntryKind kind)
    {
        var library = engine.Library;
        var entries = EntryGroups.For(kind, library).SelectMany(group => group.Entries).ToList();
        return OfEntries(Wording.Current.Kinds.Heading(kind), AddressWithColumns(Routes.Kind(kind), EntryColumns.All), library, entries.Count, entries);
    }

    /// <summary>The entries that carry the term, in the order of its page; null when the list has no such term.</summary>
    public Listing? OfTerm(VocabularyList list, string id)
    {
        ArgumentNullException.ThrowIfNull(list);
        var library = engine.Library;
        if (!list.In(library.Vocabularies).TryFind(id, out var term))
            return null;

        var entries = list.EntriesByTitle(library, id);
        return OfEntries(term.Name, AddressWithColumns(Routes.Term(list, term), EntryColumns.All), library, entries.Count, entries);
    }

    /// <summary>The terms of a controlled list, broader ones before their narrower ones.</summary>
    public Listing OfTerms(VocabularyList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var library = engine.Library;
        var nodes = TermNode.TreeOf(list, library).SelectMany(node => node.WithNarrower()).ToList();
        var columns = ColumnsOf(TermColumns.All, TermColumns.Material);
        return new Listing
        {
            Site = site,
            Title = list.Title,
            PageAddress = AddressWithColumns(Routes.List(list), TermColumns.All),
            ContentVersion = library.Fingerprint,
            Total = nodes.Count,
            Columns = Heads(columns),
            Rows = nodes.Take(Listing.MaxRows).Select(node => RowOf(node, list, columns, library)),
        };
    }

    /// <summary>The entries that say nearly the same, family by family, in the order of their page.</summary>
    /// <param name="cancellation">Ends the waiting for the families.</param>
    public async Task<Listing> OfNearDuplicatesAsync(CancellationToken cancellation)
    {
        var choice = new FamilyChoice(await engine.NearDuplicatesAsync(cancellation), parameters);
        var library = choice.Library;
        var columns = ColumnsOf(FamilyColumns.All, FamilyColumns.Material);
        var rows = choice.Families
            .Select(family => new FamilyPresenter(family, library))
            .SelectMany(family => family.Members, (family, member) => new FamilyRow(family, member));
        return new Listing
        {
            Site = site,
            Title = Wording.Current.NearDuplicates.Heading,
            PageAddress = AddressWithColumns(choice.Address, FamilyColumns.All),
            ContentVersion = library.Fingerprint,
            Remarks = choice.Scope is { } scope ? [scope] : [],
            Total = choice.Families.Sum(family => family.Entries.Count),
            Columns = Heads(columns),
            Rows = rows.Take(Listing.MaxRows).Select(row =>
                RowOf(row.Member.Entry, Routes.Entry(row.Member.Entry), library, columns.Select(column => column.Read(row, library)))),
        };
    }

    private Listing OfEntries(
        string title, string pageAddress, Library library, int total, IEnumerable<Entry> entries, bool asTheyWere = false)
    {
        Func<Entry, string> addressOf = asTheyWere ? AddressAsItWas : Routes.Entry;
        var columns = ColumnsOf(EntryColumns.All, EntryColumns.Material);
        return new Listing
        {
            Site = site,
            Title = title,
            PageAddress = pageAddress,
            ContentVersion = library.Fingerprint,
            Total = total,
            Columns = Heads(columns),
            Rows = entries.Take(Listing.MaxRows).Select(entry => RowOf(entry, addressOf(entry), library, columns.Select(column =>
                column == EntryColumns.Address ? new AddressCell(addressOf(entry)) : column.Read(entry, library))) with
            {
                Present = asTheyWere ? null : entry,
            }),
        };
    }

    private static ListingRow RowOf(Entry entry, string address, Library library, IEnumerable<Cell> cells) => new()
    {
        Id = entry.Id,
        Address = address,
        Title = entry.Title,
        Summary = entry.Summary,
        IsExample = entry.IsExample,
        Published = EntryDays.PublishedOf(entry),
        Updated = EntryDays.UpdatedOf(entry, library),
        Present = entry,
        Cells = [.. cells],
    };

    /// <summary>The address of an entry of earlier content.</summary>
    private static string AddressAsItWas(Entry entry) => HistoryRoutes.Version(entry.Kind, entry.Id, entry.Version);

    private static ListingRow RowOf(TermNode node, VocabularyList list, IReadOnlyList<Column<TermNode>> columns, Library library) => new()
    {
        Id = node.Term.Id,
        Address = node.Address,
        Title = node.Term.Name,
        Summary = node.Term.Description ?? Wording.Current.Entries.CountOrNone(node.Count),
        IsSummaryOfContent = node.Term.Description is not null,
        IsExample = node.Term.IsExample,
        Updated = list.EntriesWith(library, node.Term.Id).Select(entry => EntryDays.UpdatedOf(entry, library)).DefaultIfEmpty(EntryDays.Unknown).Max(),
        Cells = [.. columns.Select(column => column.Read(node, library))],
    };

    private static IEnumerable<ListingFilter> FiltersOf(SearchResponse response) =>
        response.Facets.SelectMany(facet => facet.Values
            .Where(value => value.IsChosen)
            .Select(value => new ListingFilter(
                facet.Facet.Code(), Wording.Current.Facets.Name(facet.Facet), value.Id, FacetValueName.Of(facet.Facet, value.Id, value.Label).Text)));

    private IReadOnlyList<Column<TRow>> ColumnsOf<TRow>(IReadOnlyList<Column<TRow>> all, Column<TRow> material) =>
        ColumnChoice.ForFile(Chosen(all), all, material);

    private ImmutableArray<Column<TRow>> Chosen<TRow>(IReadOnlyList<Column<TRow>> all) => ColumnChoice.Read(parameters[ColumnChoice.Key], all);

    /// <summary>The page's address with the chosen columns, which the page ignores and its twins take.</summary>
    private string AddressWithColumns<TRow>(string address, IReadOnlyList<Column<TRow>> all)
    {
        var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return Chosen(all) is { IsEmpty: false } chosen ? $"{address}{separator}{ColumnChoice.Key}={ColumnChoice.Write(chosen)}" : address;
    }

    private static IReadOnlyList<ColumnHead> Heads<TRow>(IReadOnlyList<Column<TRow>> columns) =>
        [.. columns.Select(column => new ColumnHead(column.Code, column.Name))];
}

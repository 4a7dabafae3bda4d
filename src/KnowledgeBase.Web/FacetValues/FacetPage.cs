using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Dates;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>All that the page of a facet's values shows.</summary>
public sealed class FacetPage
{
    /// <summary>Any list of the programme fits; longer ones are turned over.</summary>
    public const int PageSize = 500;

    public FacetPage(FacetPageState state, FacetListResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        var last = Math.Max(1, (response.Values.Count + PageSize - 1) / PageSize);
        var page = Math.Min(state.Page, last);
        var shown = response.Values.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        State = state with { Page = page };
        Rows = [.. shown.Select(value => new FacetRow(value))];
        Kept = [.. KeptBeside(state, shown)];
        Pagination = new PaginationPresenter(page, response.Values.Count, PageSize, number => (state with { Page = number }).Address());
        IsWhole = last == 1 && state.Words.Length == 0;
        Heading = FacetTexts.Heading(state.Facet);
        Found = FacetTexts.Found(state, response);
        Scope = FacetTexts.Scope(state, response.Library);
        Examples = FacetTexts.Examples(response);
        Remarks = [.. DateTexts.Remarks(state.Search), .. response.Remarks.Select(remark => RemarkTexts.For(remark, response.Total))];
    }

    public FacetPageState State { get; }

    public string Code => State.Facet.Code();

    public string Heading { get; }

    /// <summary>How many values there are, or have the words.</summary>
    public string Found { get; }

    /// <summary>Which search they are of.</summary>
    public string Scope { get; }

    /// <summary>How much of what is counted is invented; null for none of it.</summary>
    public string? Examples { get; }

    public IReadOnlyList<string> Remarks { get; }

    public IReadOnlyList<FacetRow> Rows { get; }

    /// <summary>Whether every value is on the page, so that a script can look through them.</summary>
    public bool IsWhole { get; }

    /// <summary>What the form repeats without showing it: the rest of the search, and chosen values that are not in sight.</summary>
    public IReadOnlyList<(string Key, string Value)> Kept { get; }

    public string ResultsAddress => State.Search.Address();

    /// <summary>The same list with all its values.</summary>
    public string AllAddress => (State with { Words = "", Page = 1 }).Address();

    public PaginationPresenter Pagination { get; }

    /// <summary>The same values in files.</summary>
    public IReadOnlyList<ExportLink> Exports => ExportLinks.Of((State with { Page = 1 }).Address(), ExportFormat.Tables);

    private static IEnumerable<(string Key, string Value)> KeptBeside(FacetPageState state, IReadOnlyList<ListedValue> shown)
    {
        var boxes = shown.Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
        return state.Search.Parameters().Where(parameter => parameter.Key != state.Facet.Code() || !boxes.Contains(parameter.Value));
    }
}

/// <summary>One value with its box.</summary>
public sealed class FacetRow(ListedValue value)
{
    /// <summary>Deeper levels are not set in any further.</summary>
    private const int DeepestIndent = 3;

    public ListedValue Value { get; } = value;

    public int Indent => Math.Min(Value.Depth, DeepestIndent);

    /// <summary>Its names as the script compares them with what is typed.</summary>
    public string Plain => Folding.Fold(string.Join('\n', Value.Names).ToLowerInvariant());
}

using KnowledgeBase.Citing;
using KnowledgeBase.History;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>A cited search: what it found in the content of then, what has changed since, and what it finds now.</summary>
public sealed class EarlierSearchPage
{
    /// <summary>Present hits listed; the present search has them all.</summary>
    private const int PresentShown = 20;

    private readonly SearchResponse _then;
    private readonly ContentCommit _commit;

    /// <param name="state">The search.</param>
    /// <param name="asked">The content of then, which can be searched.</param>
    /// <param name="found">What the search found there.</param>
    /// <param name="present">Searches the present content.</param>
    /// <param name="history">Knows the revisions of entries.</param>
    /// <param name="citations">Address, day and language of citations.</param>
    public EarlierSearchPage(SearchState state, AskedState asked, SearchResponse found, SearchEngine present, LiveHistory history, CitationContext citations)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(present);
        State = state;
        _commit = asked.Commit!;
        _then = found;
        IsPresent = asked.IsPresent;
        var comparison = IsPresent ? null : SearchComparison.Of(state, asked.Engine!, present, (id, version) => history.Find(id)?.Find(version));
        IsCut = comparison?.IsCut == true;
        Groups = comparison is null ? [] : HitChangeGroup.AllOf(comparison);
        var changes = (comparison?.Changes ?? []).ToDictionary(change => change.Id, change => change.Kind);
        Hits = [.. _then.Hits.Select((hit, place) => new HitPresenter(hit, _then.Library, ((_then.Page - 1) * _then.PageSize) + place + 1, state)
        {
            Version = _then.Library.TryFind(hit.Id, out var entry) ? entry.Version : throw new ArgumentException($"The hit '{hit.Id}' is not of its library.", nameof(found)),
            Since = changes.TryGetValue(hit.Id, out var kind) ? Wording.Current.CitedSearches.Since(kind) : null,
        })];
        Pagination = new PaginationPresenter(state, _then);
        Remarks = RemarkPresenter.Of(state, _then.Remarks, _then.Total);
        Filters = [.. SearchDescription.FiltersOf(state, _then.Library), .. SearchDescription.SettingsOf(state).Select(setting => (Sentence)$"{setting}")];
        var now = IsPresent ? found : present.Search(state.At(null).ToRequest() with { PageSize = PresentShown, WithSnippets = false, WithFacets = false, WithExplanations = true });
        PresentTotal = now.Total;
        PresentHits = IsPresent ? [] : [.. now.Hits.Select((hit, place) => new HitPresenter(hit, now.Library, place + 1, state.At(null)))];
        Exports = ExportLinks.Of(state.At(state.AsOf).Address());
        Cite = SearchCitePresenter.OfEarlier(state, _then, _commit, citations);
    }

    public SearchState State { get; }

    /// <summary>Whether the content is still what it was.</summary>
    public bool IsPresent { get; }

    public int Total => _then.Total;

    /// <summary>The state by its day and its digits.</summary>
    public string Name => Wording.Current.CitedSearches.StateOf(SearchCitePresenter.DayOf(_commit), _commit.Digits);

    public Sentence Heading => ResultsPresenter.HeadingOf(State, Total);

    public string Title => $"{ResultsPresenter.TitleOf(State)} ({Name})";

    /// <summary>The filters and what else was asked for, in words.</summary>
    public IReadOnlyList<Sentence> Filters { get; }

    public IReadOnlyList<Sentence> Remarks { get; }

    /// <summary>The hits of then, a page of them.</summary>
    public IReadOnlyList<HitPresenter> Hits { get; }

    public PaginationPresenter Pagination { get; }

    /// <summary>What has changed since; none where nothing has.</summary>
    public IReadOnlyList<HitChangeGroup> Groups { get; }

    /// <summary>Whether only the first of the hits were compared.</summary>
    public bool IsCut { get; }

    /// <summary>The first of the present hits; none where the content is the same.</summary>
    public IReadOnlyList<HitPresenter> PresentHits { get; }

    public int PresentTotal { get; }

    /// <summary>The same search in the present content.</summary>
    public string PresentAddress => State.At(null).Address();

    /// <summary>The hits of then in files.</summary>
    public IReadOnlyList<ExportLink> Exports { get; }

    public SearchCitePresenter Cite { get; }
}

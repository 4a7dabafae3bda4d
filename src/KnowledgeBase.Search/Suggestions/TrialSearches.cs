using System.Diagnostics;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Asks variations of a request, as long as there is time.</summary>
/// <param name="snapshot">What is searched.</param>
/// <param name="readQuery">Reads other queries than the one asked.</param>
/// <param name="request">The request that is varied.</param>
/// <param name="asked">Its query, read.</param>
internal sealed class TrialSearches(Snapshot snapshot, Func<string, ReadQuery> readQuery, SearchRequest request, ReadQuery asked)
{
    /// <summary>
    /// Whoever found nothing waits this long at most; usually it is some hundredths of a second, and the whole on a busy machine
    /// alone. What has not been tried by then is not suggested.
    /// </summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(0.4);

    // By date: an order by relevance costs a second look at the best hits, and the number is the same.
    private readonly SearchRequest _counting = request with
    {
        Page = 1,
        PageSize = 1,
        Sort = SearchSort.Newest,
        WithFacets = false,
        WithSnippets = false,
        WithExplanations = false,
    };

    // Reading a query may look through all words of the index for what was meant by one that stands nowhere.
    private readonly Dictionary<string, ReadQuery> _read = new(StringComparer.Ordinal) { [request.Query] = asked };

    private readonly long _start = Stopwatch.GetTimestamp();

    public SearchRequest Request => request;

    /// <summary>Whether there is no time left to ask anything.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(_start) > Budget;

    /// <summary>Number of hits of a query under the present filters; 0 when there is no time left to ask.</summary>
    public int Count(string query) => Answer(_counting with { Query = query })?.Total ?? 0;

    /// <summary>Number of hits of the query under other filters; 0 when there is no time left to ask.</summary>
    public int Count(IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters) => Answer(_counting with { Filters = filters })?.Total ?? 0;

    /// <summary>Number of entries under the present filters that hold the word in one of its own forms; null when there is no time left to ask.</summary>
    public int? CountWord(string word) =>
        Answer(_counting with { Query = word }) is { } response ? response.Remarks.Any(TellsOfAbsence) ? 0 : response.Total : null;

    /// <summary>The best entries that hold any word of the query; none when there is no time left to ask.</summary>
    public IReadOnlyList<Hit> Nearest(SearchRequest near) => IsOver ? [] : Run(near).Nearest();

    private static bool TellsOfAbsence(QueryRemark remark) => remark.Kind is QueryRemarkKind.NotAllWords or QueryRemarkKind.Corrected;

    private SearchResponse? Answer(SearchRequest trial) => IsOver ? null : Run(trial).Answer();

    private SearchRun Run(SearchRequest trial)
    {
        if (!_read.TryGetValue(trial.Query, out var read))
            _read.Add(trial.Query, read = readQuery(trial.Query) with { Found = asked.Found });

        return new SearchRun(snapshot, trial, read);
    }
}

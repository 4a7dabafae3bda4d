using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Finds what else to ask, when an answer is poor.</summary>
internal sealed class SuggestionFinder(Snapshot snapshot, Func<string, ReadQuery> read, SearchRequest request)
{
    /// <summary>So many hits are seen at a glance, on a phone too; who has more has something to read or to filter.</summary>
    private const int FewHits = 3;

    /// <summary>What else to ask; nothing when the answer is good enough.</summary>
    /// <param name="query">The query as it was understood.</param>
    /// <param name="response">The answer.</param>
    public SearchSuggestions For(ReadQuery query, SearchResponse response)
    {
        if (!IsPoor(response))
            return SearchSuggestions.None;

        var trials = new TrialSearches(snapshot, read, request, query);
        return new SearchSuggestions
        {
            Filters = new FilterSuggestions(trials).For(response.Total),
            Words = new WordSuggestions(trials).For(query.Units, TotalOf(response)),
            Spellings = new SpellingSuggestions(new NearSpellings(PolishText.Default, snapshot.Terms), trials).For(query.Units, TotalOf(response)),
            Near = response.Total == 0 ? new NearestEntries(snapshot.Terms, trials).For(query.Units) : null,
        };
    }

    private static bool IsPoor(SearchResponse response) => response.Total <= FewHits || LacksWords(response);

    // Entries that hold part of the words are shown in place of hits: of the query as asked there is none.
    private static bool LacksWords(SearchResponse response) =>
        response.Remarks.Any(remark => remark.Kind == QueryRemarkKind.NotAllWords);

    private static int TotalOf(SearchResponse response) => LacksWords(response) ? 0 : response.Total;
}

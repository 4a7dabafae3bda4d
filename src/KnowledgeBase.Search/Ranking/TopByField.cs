using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The first documents by date or title; equal ones are ordered by identifier, so that the order is total.</summary>
/// <param name="sort">The order; relevance without words is newest first.</param>
/// <param name="reach">Number of documents that the asked page reaches to.</param>
internal sealed class TopByField(SearchSort sort, int reach) : ITopDocuments
{
    private readonly TopFieldCollector _collector = TopFieldCollector.Create(
        Of(sort), reach, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true);

    public void Begin(IndexSegment segment) => _collector.SetNextReader(segment.Context);

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        foreach (var document in documents)
            _collector.Collect(document);
    }

    public IReadOnlyList<RankedDocument> InOrder() =>
        [.. _collector.GetTopDocs().ScoreDocs.Select((found, place) => new RankedDocument(found.Doc, 0, place))];

    private static Sort Of(SearchSort sort) => new(
        sort switch
        {
            SearchSort.Oldest => ByDay(newestFirst: false),
            SearchSort.Title => new SortField(FieldNames.TitleOrder, SortFieldType.STRING),
            _ => ByDay(newestFirst: true),
        },
        new SortField(FieldNames.Id, SortFieldType.STRING));

    // Entries without a date come last either way: nothing is known of their age.
    private static SortField ByDay(bool newestFirst)
    {
        var byDay = new SortField(FieldNames.Day, SortFieldType.INT32, newestFirst);
        byDay.SetMissingValue(newestFirst ? int.MinValue : int.MaxValue);
        return byDay;
    }
}

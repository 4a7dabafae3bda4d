using KnowledgeBase.Search.Indexing;
using Lucene.Net.Search;

namespace KnowledgeBase.Search;

/// <summary>The orders of hits, each ending with the identifier so that it is total.</summary>
internal static class HitOrder
{
    public static Sort Of(SearchSort sort, bool hasWords) => new(
        sort switch
        {
            SearchSort.Newest => ByDay(newestFirst: true),
            SearchSort.Oldest => ByDay(newestFirst: false),
            SearchSort.Title => new SortField(FieldNames.TitleOrder, SortFieldType.STRING),
            _ => hasWords ? SortField.FIELD_SCORE : ByDay(newestFirst: true),
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

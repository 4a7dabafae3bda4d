using System.Buffers;

namespace KnowledgeBase.Search.Queries;

/// <summary>A run of the query's text, within quotation marks or outside.</summary>
internal readonly record struct QuerySegment(string Text, bool IsQuoted)
{
    // Phones and word processors type curly marks of their own accord.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"„“”");

    /// <summary>Splits at pairs of quotation marks; a mark without a partner is plain text.</summary>
    public static IEnumerable<QuerySegment> Split(string query)
    {
        var start = 0;
        while (NextMark(query, start) is { } open && NextMark(query, open + 1) is { } close)
        {
            yield return new QuerySegment(query[start..open], IsQuoted: false);
            yield return new QuerySegment(query[(open + 1)..close], IsQuoted: true);
            start = close + 1;
        }

        yield return new QuerySegment(query[start..], IsQuoted: false);
    }

    private static int? NextMark(string query, int from) =>
        query.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found ? from + found : null;
}

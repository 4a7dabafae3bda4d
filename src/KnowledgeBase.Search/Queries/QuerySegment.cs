using System.Buffers;

namespace KnowledgeBase.Search.Queries;

/// <summary>A run of the query's text that is read in one way.</summary>
internal readonly record struct QuerySegment(string Text, QuerySegmentKind Kind)
{
    /// <summary>A single letter with a star stands before nearly every word, which nobody can mean.</summary>
    private const int ShortestPrefix = 2;

    // Phones and word processors type curly marks of their own accord.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"„“”");

    /// <summary>Splits at pairs of quotation marks and at words that end with a star; a mark without a partner is plain text.</summary>
    public static IEnumerable<QuerySegment> Split(string query)
    {
        var start = 0;
        while (NextMark(query, start) is { } open && NextMark(query, open + 1) is { } close)
        {
            foreach (var segment in Unquoted(query[start..open]))
                yield return segment;

            yield return new QuerySegment(query[(open + 1)..close], QuerySegmentKind.Quoted);
            start = close + 1;
        }

        foreach (var segment in Unquoted(query[start..]))
            yield return segment;
    }

    private static IEnumerable<QuerySegment> Unquoted(string text)
    {
        var start = 0;
        for (var star = text.IndexOf('*'); star >= 0; star = text.IndexOf('*', star + 1))
        {
            var word = star;
            while (word > start && char.IsLetterOrDigit(text[word - 1]))
                word--;

            if (star - word < ShortestPrefix || !EndsWord(text, star))
                continue;

            yield return new QuerySegment(text[start..word], QuerySegmentKind.Words);
            yield return new QuerySegment(text[word..star], QuerySegmentKind.Prefix);
            start = star + 1;
        }

        yield return new QuerySegment(text[start..], QuerySegmentKind.Words);
    }

    private static bool EndsWord(string text, int star) => star + 1 == text.Length || !char.IsLetterOrDigit(text[star + 1]);

    private static int? NextMark(string query, int from) =>
        query.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found ? from + found : null;
}

/// <summary>How a run of a query is read.</summary>
internal enum QuerySegmentKind
{
    /// <summary>Words in any form.</summary>
    Words,

    /// <summary>Words between quotation marks, in this form and order.</summary>
    Quoted,

    /// <summary>The beginning of a word.</summary>
    Prefix,
}

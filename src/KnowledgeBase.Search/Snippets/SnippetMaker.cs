namespace KnowledgeBase.Search.Snippets;

/// <summary>Shows where an entry matches a query.</summary>
internal static class SnippetMaker
{
    /// <summary>More than three passages no longer help to choose between hits.</summary>
    private const int MaxPassages = 3;

    /// <summary>Two or three lines on a screen: nearly every sentence fits whole.</summary>
    private const int MaxPassageLength = 320;

    /// <summary>As long as a summary may be.</summary>
    private const int MaxSummaryLength = 600;

    public static ShownEntry Show(AnalyzedEntry entry, MarkFinder finder)
    {
        var marks = finder.FindInAll(entry.Texts);
        return new ShownEntry(
            Highlighter.Highlight(entry.Title.Text, marks[0]),
            BestPassages(entry, marks.AsSpan(2)) is { Count: > 0 } best ? best : [Summary(entry.Summary, marks[1])],
            marks);
    }

    /// <summary>The passages with the most words of the query, in reading order.</summary>
    private static List<Snippet> BestPassages(AnalyzedEntry entry, ReadOnlySpan<IReadOnlyList<Mark>> marks)
    {
        var matches = new List<(PassageMatch Match, int Place)>();
        for (var place = 0; place < entry.Passages.Count; place++)
        {
            if (marks[place].Count > 0)
                matches.Add((new PassageMatch(entry.Passages[place], marks[place]), place));
        }

        return [.. matches
            .OrderByDescending(found => found.Match.Words)
            .ThenBy(found => found.Place)
            .Take(MaxPassages)
            .OrderBy(found => found.Place)
            .Select(found => found.Match.ToSnippet(MaxPassageLength))];
    }

    private static Snippet Summary(AnalyzedText summary, IReadOnlyList<Mark> marks)
    {
        var whole = new TextRange(0, summary.Text.Length);
        return new Snippet(Excerpt.Of(summary.Text, whole, marks, MaxSummaryLength), null, null);
    }
}

/// <summary>An entry as a hit shows it.</summary>
/// <param name="Title">The title with its marks.</param>
/// <param name="Snippets">The passages with the most words of the query, in reading order; the summary when no passage has any.</param>
/// <param name="Marks">Everything that was found, for each of the entry's <see cref="AnalyzedEntry.Texts"/>.</param>
internal sealed record ShownEntry(HighlightedText Title, IReadOnlyList<Snippet> Snippets, IReadOnlyList<Mark>[] Marks);

using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Shows where an entry matches a query.</summary>
internal sealed class SnippetMaker(IReadOnlyList<QueryUnit> units)
{
    /// <summary>More than three passages no longer help to choose between hits.</summary>
    private const int MaxPassages = 3;

    /// <summary>Two or three lines on a screen: nearly every sentence fits whole.</summary>
    private const int MaxPassageLength = 320;

    /// <summary>As long as a summary may be.</summary>
    private const int MaxSummaryLength = 600;

    private readonly MarkFinder _marks = new(units);

    public HighlightedText Title(AnalyzedEntry entry) => Highlighter.Highlight(entry.Title.Text, _marks.Find(entry.Title));

    /// <summary>The passages with the most words of the query, in reading order; the summary when no passage has any.</summary>
    public IReadOnlyList<Snippet> Snippets(AnalyzedEntry entry)
    {
        var best = units.Count == 0 ? [] : entry.Passages
            .Select((passage, place) => (Match: new PassageMatch(passage, _marks.Find(passage.Text)), Place: place))
            .Where(found => found.Match.Words > 0)
            .OrderByDescending(found => found.Match.Words)
            .ThenBy(found => found.Place)
            .Take(MaxPassages)
            .OrderBy(found => found.Place)
            .Select(found => found.Match.ToSnippet(MaxPassageLength))
            .ToList();

        return best.Count > 0 ? best : [Summary(entry.Summary)];
    }

    private Snippet Summary(AnalyzedText summary)
    {
        var whole = new TextRange(0, summary.Text.Length);
        return new Snippet(Excerpt.Of(summary.Text, whole, _marks.Find(summary), MaxSummaryLength), null, null);
    }
}

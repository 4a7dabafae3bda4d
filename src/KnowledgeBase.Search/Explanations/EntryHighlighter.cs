using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Explanations;

/// <summary>Marks in a whole entry what a query matches there.</summary>
internal sealed class EntryHighlighter(IReadOnlyList<QueryUnit> units)
{
    private readonly MarkFinder _finder = new(units);
    private readonly MatchExplainer _explainer = new(units);

    public EntryHighlights Highlight(AnalyzedEntry entry, IReadOnlyList<PlacedText> labels)
    {
        var marked = MarkedText.AllOf(entry, labels, _finder.FindInAll(entry.Texts), _finder);
        var answer = entry.Passages.FirstOrDefault(passage => passage.Anchor is null)?.Text;
        return new EntryHighlights
        {
            Title = Marked(entry.Title, marked),
            Summary = Marked(entry.Summary, marked),
            Answer = answer is null ? null : Marked(answer, marked),
            Body = [.. marked.Where(text => text.Place.Anchor is not null).SelectMany(MarksOf)],
            Names = [.. marked.Where(text => text.Place.Kind is MatchPlaceKind.Name or MatchPlaceKind.Label).Select(text => text.Place.Text!)],
            Places = [.. PlacesOf(marked)],
            Explanation = _explainer.Explain(marked),
        };
    }

    private static HighlightedText Marked(AnalyzedText text, IReadOnlyList<MarkedText> marked) =>
        Highlighter.Highlight(text.Text, marked.FirstOrDefault(found => ReferenceEquals(found.Text, text))?.Marks ?? []);

    private static IEnumerable<BodyMark> MarksOf(MarkedText text) =>
        Highlighter.Joined(text.Marks).Select(range => new BodyMark(text.Place.Anchor!, range.Start, range.End));

    private static IEnumerable<MarkedPlace> PlacesOf(IReadOnlyList<MarkedText> marked) => marked
        .Where(text => OrderOf(text.Place.Kind) is not null)
        .OrderBy(text => OrderOf(text.Place.Kind))
        .Select(text => new MarkedPlace(text.Place, Highlighter.Joined(text.Marks).Count()));

    /// <summary>Where the page shows the part; null for what it does not mark.</summary>
    private static int? OrderOf(MatchPlaceKind kind) => kind switch
    {
        MatchPlaceKind.Title => 0,
        MatchPlaceKind.Summary => 1,
        MatchPlaceKind.Heading or MatchPlaceKind.Passage => 2,
        MatchPlaceKind.Answer => 3,
        _ => null,
    };
}

using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Explanations;

/// <summary>A text of an entry with its place there.</summary>
internal sealed record PlacedText(MatchPlace Place, AnalyzedText Text)
{
    /// <summary>The places of <see cref="AnalyzedEntry.Texts"/>, in their order.</summary>
    public static IEnumerable<PlacedText> Running(AnalyzedEntry entry) =>
    [
        new(new MatchPlace(MatchPlaceKind.Title), entry.Title),
        new(new MatchPlace(MatchPlaceKind.Summary), entry.Summary),
        .. entry.Passages.Select(passage => new PlacedText(PlaceOf(passage), passage.Text)),
    ];

    /// <summary>The texts beside the running one: headings and names.</summary>
    public static IEnumerable<PlacedText> Beside(AnalyzedEntry entry) =>
    [
        .. entry.Headings.Select(heading => new PlacedText(new MatchPlace(MatchPlaceKind.Heading) { Anchor = heading.Anchor }, heading.Text)),
        .. entry.Names.Select(name => new PlacedText(new MatchPlace(MatchPlaceKind.Name), name)),
        new(new MatchPlace(MatchPlaceKind.Identifier), entry.Identifier),
    ];

    private static MatchPlace PlaceOf(AnalyzedPassage passage) => passage.Anchor is null
        ? new MatchPlace(MatchPlaceKind.Answer)
        : new MatchPlace(MatchPlaceKind.Passage) { Anchor = passage.Anchor, Number = passage.Number };
}

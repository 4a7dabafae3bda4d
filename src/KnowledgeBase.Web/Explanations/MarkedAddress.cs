using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Explanations;

/// <summary>Addresses of entries that keep the search one comes from, so that the page can mark its words without script.</summary>
public static class MarkedAddress
{
    public const string Summary = "streszczenie";
    public const string Answer = "odpowiedz";
    public const string Facts = "dane";

    /// <param name="entry">The entry's own address.</param>
    /// <param name="state">The search; without words there is nothing to mark, and the address stays as it is.</param>
    public static string Of(string entry, SearchState state) => state.Query.Length == 0 ? entry : state.AddressOn(entry);

    public static string At(string entry, string? anchor) => anchor is null ? entry : $"{entry}#{anchor}";

    /// <summary>The fragment of the element that shows the place; null for the head of the page.</summary>
    public static string? AnchorOf(MatchPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Kind switch
        {
            MatchPlaceKind.Passage or MatchPlaceKind.Heading => place.Anchor,
            MatchPlaceKind.Summary => Summary,
            MatchPlaceKind.Answer => Answer,
            MatchPlaceKind.Label or MatchPlaceKind.Name => Facts,
            _ => null,
        };
    }
}

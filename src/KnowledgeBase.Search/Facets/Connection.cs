using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Facets;

/// <summary>The values of <see cref="Facet.Connection"/>: whether a recommendation and an initiative have each other.</summary>
/// <remarks>Two entries have each other when either links to the other; what was withdrawn neither waits nor answers.</remarks>
public static class Connection
{
    public const string RecommendationWithInitiative = "rekomendacja-z-mid";
    public const string RecommendationAlone = "rekomendacja-bez-mid";
    public const string InitiativeWithRecommendation = "mid-z-rekomendacja";
    public const string InitiativeAlone = "mid-bez-rekomendacji";

    /// <summary>The values in the order in which they are shown.</summary>
    internal static IReadOnlyList<string> All { get; } =
        [RecommendationWithInitiative, RecommendationAlone, InitiativeWithRecommendation, InitiativeAlone];

    internal static string? Of(Entry entry, Library library) => entry switch
    {
        { Withdrawal: not null } => null,
        Recommendation => HasOther<Initiative>(entry, library) ? RecommendationWithInitiative : RecommendationAlone,
        Initiative => HasOther<Recommendation>(entry, library) ? InitiativeWithRecommendation : InitiativeAlone,
        _ => null,
    };

    internal static string LabelOf(string value) => value switch
    {
        RecommendationWithInitiative => "rekomendacje, którym odpowiada MID",
        RecommendationAlone => "rekomendacje bez MID",
        InitiativeWithRecommendation => "MID z rekomendacją",
        InitiativeAlone => "MID bez rekomendacji",
        _ => value,
    };

    private static bool HasOther<TEntry>(Entry entry, Library library) where TEntry : Entry => entry.Links
        .Select(id => library.TryFind(id, out var target) ? target : null)
        .Concat(library.LinkingTo(entry.Id))
        .Any(other => other is TEntry { Withdrawal: null });
}

using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Entries;

/// <summary>Nouns for numbers of entries of a kind.</summary>
public static class KindCounts
{
    /// <summary>The kinds whose numbers the start page tells.</summary>
    public static IReadOnlyList<EntryKind> Shown { get; } =
        [EntryKind.Recommendation, EntryKind.Initiative, EntryKind.ImprovementPlan, EntryKind.Network, EntryKind.Participant];

    public static string Noun(EntryKind kind, int count) => kind switch
    {
        EntryKind.Recommendation => PolishCount.Form(count, "rekomendacja", "rekomendacje", "rekomendacji"),
        EntryKind.ImprovementPlan => PolishCount.Form(count, "Plan Ulepszeń", "Plany Ulepszeń", "Planów Ulepszeń"),
        EntryKind.Network => PolishCount.Form(count, "sieć", "sieci", "sieci"),
        EntryKind.Participant => PolishCount.Form(count, "uczestnik", "uczestników", "uczestników"),
        _ => kind.Plural(),
    };
}

using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Entries;

/// <summary>The kinds of entry in headings and beside numbers.</summary>
public static class EntryKinds
{
    /// <summary>The kinds whose numbers the start page tells.</summary>
    public static IReadOnlyList<EntryKind> Counted { get; } =
        [EntryKind.Recommendation, EntryKind.Initiative, EntryKind.ImprovementPlan, EntryKind.Network, EntryKind.Participant];

    public static string Heading(EntryKind kind) => char.ToUpperInvariant(kind.Plural()[0]) + kind.Plural()[1..];

    public static string Noun(EntryKind kind, int count) => kind switch
    {
        EntryKind.Recommendation => PolishCount.Form(count, "rekomendacja", "rekomendacje", "rekomendacji"),
        EntryKind.ImprovementPlan => PolishCount.Form(count, "Plan Ulepszeń", "Plany Ulepszeń", "Planów Ulepszeń"),
        EntryKind.Network => PolishCount.Form(count, "sieć", "sieci", "sieci"),
        EntryKind.Participant => PolishCount.Form(count, "uczestnik", "uczestników", "uczestników"),
        _ => kind.Plural(),
    };
}

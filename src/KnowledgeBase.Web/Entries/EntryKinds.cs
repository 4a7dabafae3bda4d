using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Entries;

/// <summary>The kinds of entry that pages choose among all.</summary>
public static class EntryKinds
{
    /// <summary>The kinds whose numbers the start page tells.</summary>
    public static IReadOnlyList<EntryKind> Counted { get; } =
        [EntryKind.Recommendation, EntryKind.Initiative, EntryKind.ImprovementPlan, EntryKind.Network, EntryKind.Participant];
}

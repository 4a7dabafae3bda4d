using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.History;

/// <summary>What is said instead of a version that is not known or cannot be shown.</summary>
/// <param name="History">The versions that are known.</param>
/// <param name="Asked">What was asked for.</param>
/// <param name="IsKnown">Whether the history has it.</param>
public sealed record UnknownVersion(HistoryPage History, string Asked, bool IsKnown)
{
    public string Heading => Wording.Current.History.UnknownHeading;

    public string Explanation =>
        History.Absence is { } absence ? Wording.Current.History.Of(absence)
        : IsKnown ? Wording.Current.History.CannotBeShown
        : Wording.Current.History.NoSuchVersion(Asked);
}

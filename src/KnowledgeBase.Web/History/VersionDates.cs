using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.History;

/// <summary>The days of versions.</summary>
public static class VersionDates
{
    /// <summary>The day of a revision, where it was committed.</summary>
    public static PartialDate Of(EntryRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return Of(revision.Date);
    }

    /// <summary>The day of a commit, where it was made.</summary>
    public static PartialDate Of(DateTimeOffset time) => PartialDate.Of(DateOnly.FromDateTime(time.DateTime));

    /// <summary>A version as people are told of it: by its day and its digits, or where it was not committed by these alone.</summary>
    /// <param name="version">The version.</param>
    /// <param name="revision">When the entry became so; null when that is not known.</param>
    public static string NameOf(EntryVersion version, EntryRevision? revision) =>
        Wording.Current.History.NameOf(version.Digits, revision is null ? null : Wording.Current.Dates.Of(Of(revision)));
}

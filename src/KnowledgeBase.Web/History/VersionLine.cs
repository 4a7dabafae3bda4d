using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.History;

/// <summary>The line on an entry's page that names the version shown.</summary>
/// <param name="Name">The version, with its day where it is known.</param>
/// <param name="VersionAddress">Its permanent address.</param>
/// <param name="HistoryAddress">Where all versions are listed.</param>
public sealed record VersionLine(string Name, string VersionAddress, string HistoryAddress)
{
    /// <param name="entry">The entry as it is shown.</param>
    /// <param name="live">What is known of the past so far; the page does not wait for more.</param>
    public static VersionLine Of(Entry entry, LiveHistory live)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(live);
        var name = VersionDates.NameOf(entry.Version, live.Find(entry.Id)?.Find(entry.Version));
        return new VersionLine(
            char.ToUpperInvariant(name[0]) + name[1..],
            HistoryRoutes.Version(entry.Kind, entry.Id, entry.Version),
            HistoryRoutes.History(entry.Kind, entry.Id));
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Api;

/// <summary>Tells when the content last changed, from the dates of its files and folders.</summary>
/// <remarks>A folder's own date tells of a file that was taken away. Looked up when first asked for, and once for each state of the content.</remarks>
public sealed class ContentDate(SiteOptions options)
{
    private volatile Known? _known;

    /// <summary>To the second, as headers have it.</summary>
    public DateTimeOffset Of(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var known = _known;
        if (known?.Fingerprint != library.Fingerprint)
            _known = known = new Known(library.Fingerprint, Newest(new DirectoryInfo(options.Content)));

        return known.Date;
    }

    private static DateTimeOffset Newest(DirectoryInfo folder)
    {
        var newest = folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(item => item.LastWriteTimeUtc).Append(folder.LastWriteTimeUtc).Max();
        return new DateTimeOffset(newest.Ticks - (newest.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    private sealed record Known(string Fingerprint, DateTimeOffset Date);
}

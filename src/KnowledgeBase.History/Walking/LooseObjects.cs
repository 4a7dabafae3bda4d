using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.History.Walking;

/// <summary>Tells whether a repository's loose objects are whole, before the git library reads them.</summary>
/// <remarks>
/// libgit2 as it is in LibGit2Sharp 0.32 reads a truncated one for ever (libgit2 issue 7342), and writes beyond its memory
/// for one that is longer than it claims (issue 7177). A machine that lost power may leave the first kind behind.
/// </remarks>
internal sealed class LooseObjects
{
    /// <summary>A store may name others, and those further ones; more in a row lead in a circle.</summary>
    private const int MostAlternates = 5;

    /// <summary>The type, a space, the length, and a zero byte.</summary>
    private const int LongestHeader = 32;

    private const uint AdlerModulus = 65521;

    private readonly HashSet<string> _sound = new(StringComparer.Ordinal);

    /// <summary>Whether all objects are whole; those that were once are not read again.</summary>
    /// <param name="gitFolder">The repository's folder of git.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public bool AreSound(string gitFolder, CancellationToken cancellation) => AreSoundIn(StoreOf(gitFolder), 0, cancellation);

    private bool AreSoundIn(string store, int depth, CancellationToken cancellation)
    {
        foreach (var file in Directory.Exists(store) ? Directory.EnumerateDirectories(store, "??").SelectMany(Directory.EnumerateFiles) : [])
        {
            cancellation.ThrowIfCancellationRequested();
            if (_sound.Contains(file) || !Path.GetFileName(file).All(char.IsAsciiHexDigitLower))
                continue;

            if (!IsSound(file))
                return false;

            _sound.Add(file);
        }

        var alternates = Path.Combine(store, "info", "alternates");
        return depth == MostAlternates
            || !File.Exists(alternates)
            || File.ReadLines(alternates).Where(line => line.Length > 0).All(line => AreSoundIn(Path.GetFullPath(line, store), depth + 1, cancellation));
    }

    /// <summary>A further working copy names the folder that it shares with the first one.</summary>
    private static string StoreOf(string gitFolder)
    {
        var common = Path.Combine(gitFolder, "commondir");
        var shared = File.Exists(common) ? Path.GetFullPath(File.ReadAllText(common).Trim(), Path.GetFullPath(gitFolder)) : gitFolder;
        return Path.Combine(shared, "objects");
    }

    private static bool IsSound(string file)
    {
        using var packed = File.OpenRead(file);
        try
        {
            using var content = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
            return LengthIsAsClaimed(content, out var checksum) && EndsWith(packed, checksum);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool LengthIsAsClaimed(Stream content, out uint checksum)
    {
        var buffer = new byte[16 * 1024];
        var (low, high, total) = (1u, 0u, 0L);
        long? claimed = null;
        for (var read = content.ReadAtLeast(buffer, LongestHeader, throwOnEndOfStream: false); read > 0; read = content.Read(buffer))
        {
            claimed ??= ClaimedLength(buffer.AsSpan(0, Math.Min(read, LongestHeader)));
            total += read;
            foreach (var one in buffer.AsSpan(0, read))
            {
                low = (low + one) % AdlerModulus;
                high = (high + low) % AdlerModulus;
            }
        }

        checksum = (high << 16) | low;
        return claimed == total;
    }

    /// <summary>The length of the whole by its own header; null when it has none.</summary>
    private static long? ClaimedLength(ReadOnlySpan<byte> start)
    {
        var (space, end) = (start.IndexOf((byte)' '), start.IndexOf((byte)0));
        return space > 0 && end > space
            && long.TryParse(Encoding.ASCII.GetString(start[(space + 1)..end]), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length + end + 1
            : null;
    }

    // The decoder may be content with a stream that lacks its end; the checksum (Adler-32, RFC 1950) is the end.
    private static bool EndsWith(FileStream packed, uint checksum)
    {
        Span<byte> end = stackalloc byte[sizeof(uint)];
        packed.Seek(-end.Length, SeekOrigin.End);
        packed.ReadExactly(end);
        return BinaryPrimitives.ReadUInt32BigEndian(end) == checksum;
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.History.Walking;

/// <summary>What is kept of one state of a file: enough to tell what changed, without the text.</summary>
internal sealed class FileState
{
    private readonly (string Key, ulong Hash)[] _keys;
    private readonly ulong _markup;
    private readonly ulong _wording;

    private FileState(EntryState file, byte[] bytes)
    {
        (Id, Kind, IsReadable, IsWithdrawn, Version) = (file.Id, file.Kind, file.IsReadable, file.IsWithdrawn, file.Version);
        OtherLineEnds = VersionForWindows(bytes);
        _keys = [.. file.Keys.Select(key => (string.Intern(key.Key), HashOf(key.Fingerprint)))];
        _markup = HashOf(string.Join(' ', file.Markup.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        _wording = HashOf(file.Wording);
    }

    public string Id { get; }

    public EntryKind? Kind { get; }

    public bool IsReadable { get; }

    public bool IsWithdrawn { get; }

    public EntryVersion Version { get; }

    /// <inheritdoc cref="EntryRevision.OtherLineEnds"/>
    public EntryVersion? OtherLineEnds { get; }

    public static FileState Of(string path, byte[] bytes) => new(EntryState.Read(ContentFile.Of(path, bytes)), bytes);

    public EntryChanges ChangesFrom(FileState before)
    {
        var were = before._keys.ToDictionary(key => key.Key, key => key.Hash);
        var changed = _keys.Where(key => !were.Remove(key.Key, out var hash) || hash != key.Hash).Select(key => key.Key).ToList();
        return new EntryChanges(_wording != before._wording, _markup != before._markup, [.. changed, .. were.Keys]);
    }

    // A repository keeps line feeds alone when it is set to; the files of a copy on Windows have both signs then.
    private static EntryVersion? VersionForWindows(byte[] bytes)
    {
        if (bytes.AsSpan().Contains((byte)'\r') || !bytes.AsSpan().Contains((byte)'\n'))
            return null;

        var longer = new List<byte>(bytes.Length + (bytes.Length / 20));
        foreach (var sign in bytes)
        {
            if (sign == (byte)'\n')
                longer.Add((byte)'\r');
            longer.Add(sign);
        }

        return EntryVersion.Of(Convert.ToHexStringLower(SHA256.HashData(longer.ToArray())));
    }

    private static ulong HashOf(string text) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

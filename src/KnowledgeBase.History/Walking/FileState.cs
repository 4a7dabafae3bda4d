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

    private FileState(EntryState file)
    {
        (Id, Kind, IsReadable, IsWithdrawn, Version) = (file.Id, file.Kind, file.IsReadable, file.IsWithdrawn, file.Version);
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
    public EntryVersion? OtherLineEnds { get; private init; }

    public static FileState Of(EntryState file) => new(file);

    public static FileState Of(string path, byte[] bytes)
    {
        var file = ContentFile.Of(path, bytes);
        var other = file.WithWindowsLineEnds();
        return new FileState(EntryState.Read(file)) { OtherLineEnds = ReferenceEquals(other, file) ? null : EntryVersion.Of(other.Fingerprint) };
    }

    public EntryChanges ChangesFrom(FileState before)
    {
        var were = before._keys.ToDictionary(key => key.Key, key => key.Hash);
        var changed = _keys.Where(key => !were.Remove(key.Key, out var hash) || hash != key.Hash).Select(key => key.Key).ToList();
        return new EntryChanges(_wording != before._wording, _markup != before._markup, [.. changed, .. were.Keys]);
    }

    private static ulong HashOf(string text) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Text;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>One state of the file of an entry, read without the files around it: what tells it from another one.</summary>
public sealed record EntryState
{
    private EntryState(ContentFile file, EntryDraft draft, YamlMap? keys)
    {
        Id = draft.Id;
        Kind = draft.Kind;
        IsReadable = draft.Entry is not null;
        IsWithdrawn = draft.Entry?.Withdrawal is not null;
        Version = EntryVersion.Of(file.Fingerprint);
        var fingerprints = new YamlFingerprints();
        Keys = keys?.Pairs.Select(pair => (pair.Key, fingerprints.Of(pair.Value))).ToList() ?? [];
        Markup = draft.Body?.Markdown ?? "";
        Wording = draft.Body is null ? "" : WordingOf(draft.Body);
    }

    /// <summary>The entry's identifier; the file's name where the file does not tell.</summary>
    public string Id { get; }

    /// <summary>The entry's kind; null where the file does not tell.</summary>
    public EntryKind? Kind { get; }

    /// <summary>Whether the file has no fault that alone keeps the entry from being served.</summary>
    public bool IsReadable { get; }

    public bool IsWithdrawn { get; }

    public EntryVersion Version { get; }

    /// <summary>The keys of the front matter in their order, each with what is the same for equal values however they are written down.</summary>
    public IReadOnlyList<(string Key, string Fingerprint)> Keys { get; }

    /// <summary>The text below the front matter, as it was written.</summary>
    public string Markup { get; }

    /// <summary>The words of that text alone: headings and passages, a line each.</summary>
    public string Wording { get; }

    /// <summary>Reads any file, also one with faults.</summary>
    public static EntryState Read(ContentFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var draft = EntryParser.Parse(file, out var keys);
        return new EntryState(file, draft, keys);
    }

    private static string WordingOf(BodySource source)
    {
        var body = EntryBody.Of(source, _ => null);
        var words = new StringBuilder();
        foreach (var heading in body.Headings)
            words.Append("# ").Append(heading.Text).Append('\n');
        foreach (var passage in body.Passages)
            words.Append("# ").Append(passage.Section).Append('\n').Append(passage.Text).Append('\n');

        return words.ToString();
    }
}

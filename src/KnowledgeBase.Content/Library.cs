using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content;

/// <summary>The content folder at one moment: linked entries, controlled lists and every problem found.</summary>
public sealed class Library
{
    private readonly Dictionary<string, Entry> _byId;
    private readonly ILookup<string, Entry> _linkingTo;

    /// <param name="entries">Entries with distinct identifiers, each of whose links leads to one of them.</param>
    /// <param name="vocabularies">The controlled lists.</param>
    /// <param name="problems">Everything that was wrong with the folder.</param>
    /// <param name="fingerprint">SHA-256 over all files read, in lower-case hexadecimal digits.</param>
    public Library(
        IReadOnlyList<Entry> entries,
        VocabularySet vocabularies,
        IReadOnlyList<ContentProblem> problems,
        string fingerprint)
    {
        Entries = entries;
        Vocabularies = vocabularies;
        Problems = problems;
        Fingerprint = fingerprint;
        _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _linkingTo = entries
            .SelectMany(entry => entry.Links.Select(target => (target, entry)))
            .ToLookup(link => link.target, link => link.entry, StringComparer.Ordinal);
    }

    /// <summary>All entries that could be read, ordered by identifier.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    public VocabularySet Vocabularies { get; }

    /// <summary>What editors tell the search; it is asked when a query is read, never when an entry is indexed.</summary>
    public EditorialRules Rules { get; init; } = EditorialRules.None;

    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>Names the state of the whole folder: equal fingerprints mean equal content.</summary>
    public string Fingerprint { get; }

    /// <summary>The files behind the entries, by path, so that the next reading can reuse those that did not change.</summary>
    internal IReadOnlyDictionary<string, EntryDraft> Drafts { get; init; } = new Dictionary<string, EntryDraft>();

    public bool TryFind(string id, [NotNullWhen(true)] out Entry? entry) => _byId.TryGetValue(id, out entry);

    /// <summary>The entry's title, or the identifier itself when there is no such entry.</summary>
    public string TitleOf(string id) => _byId.TryGetValue(id, out var entry) ? entry.Title : id;

    /// <summary>The title as it may stand among others: sample material says that it is some.</summary>
    public string MarkedTitleOf(string id) =>
        _byId.TryGetValue(id, out var entry) && entry.IsExample ? $"{entry.Title} (przykład)" : TitleOf(id);

    /// <summary>The state of the file that an entry of this library was read from; null for an entry of another one.</summary>
    public EntryState? StateOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Drafts.TryGetValue(entry.Path, out var draft) && draft.File.Fingerprint == entry.Fingerprint ? EntryState.Read(draft.File) : null;
    }

    public IEnumerable<TEntry> OfKind<TEntry>() where TEntry : Entry => Entries.OfType<TEntry>();

    /// <summary>Entries that point to the given one.</summary>
    public IEnumerable<Entry> LinkingTo(string id) => _linkingTo[id];
}

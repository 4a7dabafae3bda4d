using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Reading;

/// <summary>What the other entries may point to: every identifier of the folder, served or left out.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<string, CatalogItem> _items = new(StringComparer.Ordinal);

    /// <param name="served">Drafts whose entries will be served.</param>
    /// <param name="leftOut">Drafts left out for their faults.</param>
    public Catalog(IEnumerable<EntryDraft> served, IEnumerable<EntryDraft> leftOut)
    {
        foreach (var draft in served)
            _items[draft.Id] = new CatalogItem(draft.File.Path, draft.Kind, draft.IsExample, IsServed: true, draft.Entry?.Edition);

        foreach (var draft in leftOut)
            _items.TryAdd(draft.Id, new CatalogItem(draft.File.Path, draft.Kind, draft.IsExample, IsServed: false, draft.Entry?.Edition));
    }

    public CatalogItem? Find(string id) => _items.GetValueOrDefault(id);

    public IEnumerable<string> IdsOf(IReadOnlyList<EntryKind> kinds) =>
        _items.Where(item => item.Value.Kind is { } kind && kinds.Contains(kind)).Select(item => item.Key);

    /// <summary>The address of a served entry; null for every other identifier.</summary>
    public string? AddressOf(string id) =>
        Find(id) is { IsServed: true, Kind: { } kind } ? EntryKindNames.AddressOf(kind, id) : null;
}

/// <summary>What is known of an identifier.</summary>
/// <param name="Path">The entry's file.</param>
/// <param name="Kind">Null for a file too broken to tell.</param>
/// <param name="IsExample">Whether it is sample material.</param>
/// <param name="IsServed">False when the entry is left out for its faults.</param>
/// <param name="Edition">The edition it belongs to.</param>
internal sealed record CatalogItem(string Path, EntryKind? Kind, bool IsExample, bool IsServed, string? Edition);

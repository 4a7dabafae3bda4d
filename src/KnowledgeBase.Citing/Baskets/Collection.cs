using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>A basket beside the content as it is now: what there is to show, to write into a document, and to cite.</summary>
public sealed class Collection
{
    private Collection(Basket basket, Uri address, CitationContext context, IReadOnlyList<CollectedItem> items)
    {
        Basket = basket;
        Address = address;
        Context = context;
        Items = items;
    }

    public Basket Basket { get; }

    /// <summary>Absolute address of the basket.</summary>
    public Uri Address { get; }

    public CitationContext Context { get; }

    /// <summary>The basket's items, in its order and none left out.</summary>
    public IReadOnlyList<CollectedItem> Items { get; }

    /// <summary>What can be cited, each once.</summary>
    public IEnumerable<Citation> Citations => Items.Select(item => item.Citation).OfType<Citation>().DistinctBy(citation => citation.Address.AbsoluteUri);

    /// <param name="basket">What was collected.</param>
    /// <param name="address">Absolute address of the basket.</param>
    /// <param name="library">The content as it is now.</param>
    /// <param name="context">Address of the site, day and language.</param>
    /// <param name="searchOf">Puts the parameters of a search into words, and into an address.</param>
    public static Collection Of(Basket basket, Uri address, Library library, CitationContext context, Func<string, CollectedSearch> searchOf)
    {
        ArgumentNullException.ThrowIfNull(basket);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(searchOf);
        return new Collection(basket, address, context, [.. basket.Items.Select(item => item is EntryItem entry
            ? Collect(entry, library, context)
            : new CollectedItem { Item = item, Search = searchOf(((SearchItem)item).Query) })]);
    }

    private static CollectedItem Collect(EntryItem item, Library library, CitationContext context)
    {
        if (!library.TryFind(item.Id, out var entry))
            return new CollectedItem { Item = item, Changes = [ItemChange.Unknown] };

        var passage = item.Anchor is { } anchor ? CitationBuilder.Of(entry, anchor, library, context) : null;
        return new CollectedItem
        {
            Item = item,
            Entry = entry,
            Citation = passage is null ? CitationBuilder.Of(entry, library, context) : passage with { Quotation = passage.Passage!.Text },
            Changes = [.. ChangesOf(item, entry, passage)],
        };
    }

    private static IEnumerable<ItemChange> ChangesOf(EntryItem item, Entry entry, Citation? passage)
    {
        if (entry.Withdrawal is not null)
            yield return ItemChange.Withdrawn;

        if (item.Anchor is not null && passage is null)
            yield return ItemChange.PassageGone;
        else if (item.Version is { } version && version != entry.Version)
            yield return passage is null ? ItemChange.Changed : ItemChange.ChangedAroundPassage;
    }
}

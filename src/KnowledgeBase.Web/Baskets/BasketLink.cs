using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Baskets;

/// <summary>The link beside something on a page that puts it into the basket.</summary>
/// <param name="Address">Adds it to an empty basket; the script adds it to the one that it remembers.</param>
/// <param name="Label">What the link says.</param>
/// <param name="About">Title of what is added, for who hears the link without what stands around it; null where the page has one such link.</param>
public sealed record BasketLink(string Address, string Label, string? About)
{
    /// <summary>Adds an entry or a passage.</summary>
    /// <param name="item">What is added, with a version where it is not that of the moment.</param>
    /// <param name="about">The entry's title; null where the page has one such link.</param>
    /// <param name="passage">Number of the passage; null for the whole entry.</param>
    public static BasketLink To(EntryItem item, string? about = null, int? passage = null)
    {
        var words = Wording.Current.Baskets;
        return new BasketLink(BasketAddress.ToAdd(item), passage is { } number ? words.AddPassage(number) : words.Add, about);
    }

    /// <summary>Adds an entry of a list.</summary>
    public static BasketLink To(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return To(new EntryItem(entry.Id), entry.Title);
    }

    /// <summary>Adds the search of a page.</summary>
    public static BasketLink To(SearchState search) => new(BasketAddress.ToAdd(BasketSearch.Of(search)), Wording.Current.Baskets.AddSearch, null);
}

using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Baskets;

/// <summary>The addresses of baskets: everything that a basket holds stands in them, and nowhere else.</summary>
public static class BasketAddress
{
    /// <summary>The text of the basket; see <see cref="BasketText"/>.</summary>
    public const string TextKey = "t";

    /// <summary>What is to be added to it.</summary>
    public const string AddKey = "dodaj";

    /// <summary>What is looked for on its page.</summary>
    public const string QueryKey = "q";

    /// <summary>What became of the last change, where it is not what was wanted.</summary>
    public const string RemarkKey = "uwaga";

    /// <summary>An address that was pasted and is none of an entry, a search or a basket.</summary>
    public const string UnreadKey = "nieznane";

    /// <summary>The page of a basket.</summary>
    public static string Of(Basket basket) => Of(BasketText.Write(basket));

    /// <summary>The page of a basket.</summary>
    /// <param name="text">Its text.</param>
    public static string Of(string text) => text is { Length: > 0 } ? $"{Routes.Basket}?{TextKey}={Uri.EscapeDataString(text)}" : Routes.Basket;

    /// <summary>A basket as a file.</summary>
    public static string OfFile(BasketFile file, Basket basket)
    {
        ArgumentNullException.ThrowIfNull(file);
        return $"{Routes.Basket}.{file.Extension}?{TextKey}={Uri.EscapeDataString(BasketText.Write(basket))}";
    }

    /// <summary>Adds an entry to an empty basket; the script adds it to the one that it remembers.</summary>
    public static string ToAdd(Entry entry, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ToAdd(new EntryItem(entry.Id, anchor));
    }

    /// <summary>Adds anything to an empty basket.</summary>
    public static string ToAdd(BasketItem item) => $"{Routes.Basket}?{AddKey}={Uri.EscapeDataString(BasketText.Write(item))}";
}

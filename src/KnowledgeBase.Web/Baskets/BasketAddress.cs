using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Web.Searching;
using Microsoft.Extensions.Primitives;

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

    /// <summary>Letters of a search on its page; two lines of a screen, and so many have room even if all are Polish.</summary>
    public const int MaxQuery = 200;

    /// <summary>What is told of an address that was not read: enough to know it by.</summary>
    public const int MaxUnread = 200;

    /// <summary>Addresses that were not read and are told of: more would be some text.</summary>
    public const int MostUnread = 3;

    // Servers take lines of 8,192 bytes. Beside the text of the basket there is room for this, for the unread addresses as
    // they are encoded, for the names of all parameters, and for a path before the site.
    private const int MaxEncodedQuery = 6 * MaxQuery;

    /// <summary>The words of a search, as far as an address has room for them beside a basket.</summary>
    public static string QueryOf(StringValues typed) => Fit(SearchState.Clean(typed, MaxQuery), MaxEncodedQuery);

    /// <summary>An address that was not read, as far as another address has room for it.</summary>
    public static string UnreadOf(string word) => Fit(SearchState.Clean(word, MaxUnread), MaxUnread);

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

    /// <summary>Adds anything to an empty basket.</summary>
    public static string ToAdd(BasketItem item) => $"{Routes.Basket}?{AddKey}={Uri.EscapeDataString(BasketText.Write(item))}";

    /// <summary>The beginning of a text that has room when it is percent-encoded, where a Polish letter takes six bytes.</summary>
    private static string Fit(string text, int mostBytes)
    {
        var (end, bytes) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += Uri.EscapeDataString(rune.ToString()).Length;
            if (bytes > mostBytes)
                return text[..end].TrimEnd();

            end += rune.Utf16SequenceLength;
        }

        return text;
    }
}

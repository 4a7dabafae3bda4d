using System.Text;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>A basket as a text for addresses: short, made of letters, digits and <c>-._~</c> alone, the same for the same basket.</summary>
/// <remarks>
/// <para>The first character tells the form. After <c>1</c> follows the list as it stands, after <c>2</c> the same in UTF-8,
/// compressed (RFC 1951) and in base64url (RFC 4648, section 5) without padding. The form is <c>1</c> where the list needs no
/// other characters and compressing does not make it shorter.</para>
/// <para>The parts of the list are separated by <c>~</c>, and <c>_</c> ends it, so that a text which was cut off can be told. A
/// part is <c>T</c> with the title, or an item with fields after full stops: an entry's identifier or <c>S</c> with a search; a
/// field is an anchor, <c>V</c> with a version, or <c>N</c> with a note. In titles, searches and notes <c>%</c>, <c>.</c>,
/// <c>~</c> and <c>_</c> are percent-encoded.</para>
/// </remarks>
public static class BasketText
{
    /// <summary>Servers take lines of 8,192 bytes, and before the text stand the host and after it a search.</summary>
    public const int MaxLength = 6_000;

    /// <summary>As a text of a hundred pages; what is compressed to less than this may have been made to fill the memory.</summary>
    public const int MaxUnpacked = 256 << 10;

    private const char Open = '1';
    private const char Packed = '2';

    /// <summary>The text of a basket that fits; see <see cref="Fit"/>.</summary>
    public static string Write(Basket basket)
    {
        ArgumentNullException.ThrowIfNull(basket);
        if (basket.IsEmpty)
            return "";

        var list = BasketList.Write(basket);
        var packed = Packed + PackedText.Pack(list);
        return list.All(IsUnreserved) && list.Length < packed.Length ? Open + list : packed;
    }

    /// <summary>Reads any text; what cannot be read is left out and remarked.</summary>
    public static Basket Read(string? text, ICollection<BasketRemark>? remarks = null)
    {
        remarks ??= [];
        if (string.IsNullOrEmpty(text))
            return Basket.Empty;

        var whole = text.Length <= MaxLength ? text : text[..MaxLength];
        switch (whole[0])
        {
            case Open:
                return BasketList.Read(whole[1..], remarks);
            case Packed:
                return BasketList.Read(PackedText.Unpack(whole.AsSpan(1), MaxUnpacked), remarks);
            default:
                remarks.Add(new BasketRemark(BasketRemarkKind.UnknownForm));
                return Basket.Empty;
        }
    }

    /// <summary>Reads what is to be added: the parts of a list; those that cannot be read are remarked.</summary>
    public static IReadOnlyList<BasketItem> ReadItems(string? text, ICollection<BasketRemark> remarks)
    {
        ArgumentNullException.ThrowIfNull(remarks);
        return string.IsNullOrEmpty(text) ? [] : [.. BasketList.ReadItems(text, remarks)];
    }

    /// <summary>One item as it stands in a list: what a link adds.</summary>
    public static string Write(BasketItem item) => BasketList.Write(item);

    /// <summary>The basket itself where an address can hold it; else with shorter notes, and if need be with fewer items.</summary>
    public static Basket Fit(Basket basket, ICollection<BasketRemark>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(basket);
        if (Fits(basket))
            return basket;

        // Half-open: notes of `shortest` units fit, as far as is known, and those of `longest` do not.
        var (shortest, longest) = (0, BasketItem.MaxNote);
        while (longest - shortest > 1)
        {
            var middle = (shortest + longest) / 2;
            (shortest, longest) = Fits(WithNotesOf(basket, middle)) ? (middle, longest) : (shortest, middle);
        }

        var fitting = WithNotesOf(basket, shortest);
        if (basket.Items.Any(item => item.Note.Length > shortest))
            remarks?.Add(new BasketRemark(BasketRemarkKind.NotesShortened));

        for (; !Fits(fitting); fitting = fitting.Remove(fitting.Items.Length - 1))
            remarks?.Add(new BasketRemark(BasketRemarkKind.Full, fitting.Items[^1].Key));

        return fitting;
    }

    private static bool Fits(Basket basket) =>
        Encoding.UTF8.GetByteCount(BasketList.Write(basket)) <= MaxUnpacked && Write(basket).Length <= MaxLength;

    private static Basket WithNotesOf(Basket basket, int length) =>
        basket.WithNotes(place => BasketWords.Cut(basket.Items[place].Note, length));

    // RFC 3986, section 2.3.
    private static bool IsUnreserved(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '~';
}

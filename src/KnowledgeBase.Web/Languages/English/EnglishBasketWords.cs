using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Web.Baskets;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishBasketWords : IBasketWords
{
    public string Heading => "Collection";

    public string Lead => "Collect entries, paragraphs and searches, put them in your own order, add notes, and download them as a document with footnotes. The whole collection fits in its address: no account is needed, and the site stores nothing.";

    public IReadOnlyList<string> HowTo =>
    [
        "On the page of an entry choose “Add to collection”; under “Cite” you can choose a paragraph.",
        "In a list of results, as in any other list of entries, you can add an entry, and below the results the whole search.",
        "Or find entries below, on this page.",
    ];

    public string Add => "Add to collection";

    public string AddSearch => "Add this search to collection";

    public string AddPassage(int number) => $"Add paragraph {number} to collection";

    public string InBasket => "In the collection";

    public string HoldsExamples => "Some items are sample material: they are invented and must not be cited.";

    public string Title => "Title of the collection";

    public string Save => "Save changes";

    public string Items(int count) => EnglishCount.Of(count, "item", "items");

    public string Note => "Note";

    public string MoveUp => "Move up";

    public string MoveDown => "Move down";

    public string Remove => "Remove";

    public string Share => "Share";

    public string ShareHint => "Whoever opens this address sees the same collection, with its notes. Changes make a new address; this one stays as it is.";

    public string Address => "Address of the collection";

    public string Copy => "Copy address";

    public string Copied => "The address of the collection was copied.";

    public string NotCopied => "Copying failed. The address is selected: copy it yourself.";

    public string Export => "Download";

    public string ExportHint => "A text document with footnotes (DOCX, ODT, Markdown), references (BibTeX, RIS, CSL-JSON) or a table (CSV, XLSX). Changes are saved when you download.";

    public string Find => "Find and add";

    public string FindLabel => "What are you looking for?";

    public string FindSubmit => "Search";

    public Sentence Found(string query, int total, int shown) => total switch
    {
        0 => $"Nothing was found for “{Sentence.Content(query)}”. Try fewer words, or others.",
        _ when total > shown => $"“{Sentence.Content(query)}”: {Wording.English.Entries.Count(total)}, the best {shown} below.",
        _ => $"“{Sentence.Content(query)}”: {Wording.English.Entries.Count(total)}.",
    };

    public string Paste => "Address or reference number";

    public string PasteHint => "Paste the address of an entry, a paragraph, a search or another collection, or an entry’s reference number. Separate several by spaces.";

    public string PasteSubmit => "Add";

    public string Clear => "Clear the collection";

    public string ClearHint => "The browser’s back button brings back what was there.";

    public string SearchKind => "search";

    public string UnknownKind => "unknown entry";

    public string Passage(int number) => $"paragraph {number}";

    public string SearchTitle(string query, IReadOnlyList<string> filters, int total)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var words = query is { Length: > 0 } ? $"“{query}”" : filters.Count == 0 ? "all entries" : "";
        return $"{string.Join("; ", filters.Prepend(words).Where(part => part.Length > 0))} ({Wording.English.Entries.Count(total)})";
    }

    public string Remark(BasketRemarkKind kind, string detail) => kind switch
    {
        BasketRemarkKind.UnknownForm => "This is no address of a collection that we can read. Ask for the address again.",
        BasketRemarkKind.Damaged => $"Part of the address is damaged and was left out{(detail.Length > 0 ? $": {detail}" : ". Ask for the whole address.")}",
        BasketRemarkKind.CutOff => "The address of the collection breaks off before its end, so items may be missing. Ask for the whole address.",
        BasketRemarkKind.Repeated => "This item is in the collection already.",
        BasketRemarkKind.Full => $"The collection is full: it holds {Basket.MaxItems} items, and as much text as an address can. An item was left out. Remove something, or start a second collection.",
        _ => "The notes did not fit in the address and were shortened. Divide the collection in two, or write less.",
    };

    public string Unread(string address) => $"Not recognised: “{address}”. Paste an address of this site, or an entry’s reference number.";

    public string Added(int count) => $"Added to the collection, which has {Items(count)} now.";

    public string AlreadyThere(int count) => $"This item is in the collection already, which has {Items(count)}.";

    public string NotAdded => "The collection is full. Remove something, or start a second one.";

    public string NotRemembered => "This is another collection than the one that the browser remembers.";

    public string ShowRemembered => "Show the remembered one";

    public string Remember => "Remember this one";

    public string Unsaved => "You have unsaved changes. Save them, so that the address has them.";

    public string WhatChanged => "See what has changed";

    public string WhatBecame => "See what was changed or removed";

    public string WhatItWas => "See what it was";

    public string Column(string code) => code switch
    {
        BasketListing.PlaceColumn => "Item",
        BasketListing.KindColumn => "Kind",
        BasketListing.TitleColumn => "Title",
        BasketListing.PassageColumn => "Paragraph",
        BasketListing.TextColumn => "Text",
        BasketListing.NoteColumn => "Note",
        BasketListing.FootnoteColumn => "Footnote",
        BasketListing.ChangesColumn => "Remarks",
        BasketListing.AddressColumn => "Address",
        _ => "Material",
    };
}

using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Baskets;

/// <summary>A basket as a list in rows, for tables.</summary>
public static class BasketListing
{
    public const string PlaceColumn = "pozycja";
    public const string KindColumn = "rodzaj";
    public const string TitleColumn = "tytul";
    public const string PassageColumn = "akapit";
    public const string TextColumn = "tresc";
    public const string NoteColumn = "notatka";
    public const string FootnoteColumn = "przypis";
    public const string ChangesColumn = "uwagi";
    public const string AddressColumn = "adres";
    public const string MaterialColumn = "material";

    // The title first: it is what a workbook makes a link of.
    private static readonly string[] Columns =
        [TitleColumn, PlaceColumn, KindColumn, PassageColumn, TextColumn, NoteColumn, FootnoteColumn, ChangesColumn, AddressColumn, MaterialColumn];

    public static Listing Of(Collection collection, Library library)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(library);
        var words = Wording.Current.Baskets;
        return new Listing
        {
            Site = collection.Context.Site,
            Title = collection.Basket.Title is { Length: > 0 } title ? title : words.Heading,
            PageAddress = collection.Address.AbsoluteUri,
            ContentVersion = library.Fingerprint,
            Total = collection.Items.Count,
            Columns = [.. Columns.Select(code => new ColumnHead(code, words.Column(code)))],
            Rows = collection.Items.Select((item, place) => RowOf(item, place, collection.Context, library)),
        };
    }

    private static ListingRow RowOf(CollectedItem item, int place, CitationContext context, Library library) => new()
    {
        Id = item.Item.Key,
        Address = AddressOf(item) ?? Routes.Start,
        Title = item.Title,
        Summary = item.Entry?.Summary ?? "",
        IsExample = item.IsExample,
        Published = item.Entry is { } entry ? EntryDays.PublishedOf(entry) : null,
        Updated = item.Entry is { } dated ? EntryDays.UpdatedOf(dated, library) : context.Today,
        Cells = [.. Columns.Select(code => CellOf(code, item, place, context))],
    };

    /// <summary>Null for nothing known.</summary>
    private static string? AddressOf(CollectedItem item) => item.Citation?.Address.AbsoluteUri ?? item.Search?.Address.AbsoluteUri;

    private static Cell CellOf(string code, CollectedItem item, int place, CitationContext context) => code switch
    {
        PlaceColumn => new NumberCell(place + 1),
        KindColumn => Cell.Of(BasketItemPresenter.KindOf(item)),
        TitleColumn => Cell.Of(item.Title),
        PassageColumn => item.Citation?.Passage is { } passage ? new NumberCell(passage.Number) : Cell.Empty,
        TextColumn => Cell.Of(item.Citation?.Quotation ?? item.Entry?.Summary),
        NoteColumn => Cell.Of(item.Item.Note),
        FootnoteColumn => Cell.Of(item.Citation is { } citation ? CitationFormat.Footnote.Write(citation) : null),
        ChangesColumn => Cell.Of(string.Join(' ', item.Changes.Select(DocumentWords.In(context.Language).Change))),
        AddressColumn => Cell.Of(AddressOf(item)),
        _ => Cell.Of(item.Entry is null ? null : Wording.Current.Material.Of(item.IsExample)),
    };
}

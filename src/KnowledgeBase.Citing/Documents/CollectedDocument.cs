using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Documents;

/// <summary>A basket as a document to work on: what was collected, with notes and footnotes, whatever the file it is written to.</summary>
public sealed record CollectedDocument
{
    /// <summary>The language of the content, whatever that of the words around it.</summary>
    private static readonly string ContentTag = DocumentWords.In(CitationLanguage.Polish).Tag;

    private CollectedDocument(string title, string language, DateOnly day, IReadOnlyList<DocumentBlock> blocks)
    {
        Title = title;
        Language = language;
        Day = day;
        Blocks = blocks;
    }

    public string Title { get; }

    /// <summary>Language tag (BCP 47).</summary>
    public string Language { get; }

    /// <summary>The day on which it was made.</summary>
    public DateOnly Day { get; }

    /// <summary>Its paragraphs in order.</summary>
    public IReadOnlyList<DocumentBlock> Blocks { get; }

    /// <summary>Its footnotes in the order of their numbers, from 1.</summary>
    public IEnumerable<Footnote> Footnotes => Blocks.Select(block => block.Footnote).OfType<Footnote>();

    public static CollectedDocument Of(Collection collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        var words = DocumentWords.In(collection.Context.Language);
        var title = collection.Basket.Title is { Length: > 0 } given ? given : words.Untitled;
        return new CollectedDocument(title, words.Tag, collection.Context.Today, [.. BlocksOf(collection, title, words)]);
    }

    private static IEnumerable<DocumentBlock> BlocksOf(Collection collection, string title, DocumentWords words)
    {
        if (collection.Items.Any(item => item.IsExample))
            yield return new DocumentBlock(BlockStyle.Mark, words.HoldsExamples);

        yield return new DocumentBlock(BlockStyle.Title, title);
        if (collection.Items.Count == 0)
            yield return new DocumentBlock(BlockStyle.Body, words.Empty);

        foreach (var block in collection.Items.SelectMany(item => BlocksOf(item, collection.Context, words)))
            yield return block;

        yield return new DocumentBlock(BlockStyle.Colophon, words.Colophon(collection.Context.Today)) { Link = collection.Address };
    }

    private static IEnumerable<DocumentBlock> BlocksOf(CollectedItem item, CitationContext context, DocumentWords words)
    {
        yield return new DocumentBlock(BlockStyle.Heading, HeadingOf(item, context, words)) { Language = item.Entry is null ? null : OfContent(words) };
        foreach (var change in item.Changes)
            yield return new DocumentBlock(BlockStyle.Remark, words.Change(change));

        if (item.Citation is { } citation)
            yield return BlockOf(item, citation, words);
        else if (item.Search is { } search)
            yield return new DocumentBlock(BlockStyle.Body, search.Title) { Footnote = new Footnote(words.SearchReference(search.Title, context.Today), search.Address) };

        if (item.Item.Note.Length > 0)
            yield return new DocumentBlock(BlockStyle.Note, item.Item.Note) { Label = words.NoteLabel };
    }

    private static string HeadingOf(CollectedItem item, CitationContext context, DocumentWords words) => item switch
    {
        { IsExample: true } => $"[{CitationWords.In(context.Language).Mark}] {item.Title}",
        { Search: { } search } => words.Search(search.Title),
        { Entry: null } => words.Unknown(item.Title),
        _ => item.Title,
    };

    private static DocumentBlock BlockOf(CollectedItem item, Citation citation, DocumentWords words)
    {
        var (style, text) = citation.Quotation is { } quotation
            ? (BlockStyle.Quotation, CitationWords.In(citation.Language).Quoted(quotation))
            : (BlockStyle.Body, item.Entry!.Summary);
        return new DocumentBlock(style, text) { Language = OfContent(words), Footnote = FootnoteOf(citation) };
    }

    private static string? OfContent(DocumentWords words) => words.Tag == ContentTag ? null : ContentTag;

    /// <summary>The footnote by PN-ISO 690, which ends with the address.</summary>
    private static Footnote FootnoteOf(Citation citation)
    {
        var text = CitationFormat.Footnote.Write(citation);
        var address = citation.Address.AbsoluteUri;
        return new Footnote(text.EndsWith(address, StringComparison.Ordinal) ? text[..^address.Length] : text, citation.Address);
    }
}

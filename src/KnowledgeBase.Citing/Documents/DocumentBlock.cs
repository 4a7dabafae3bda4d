namespace KnowledgeBase.Citing.Documents;

/// <summary>A paragraph of a document, in one of few styles.</summary>
/// <param name="Style">How it is set.</param>
/// <param name="Text">Its words; lines are ended by line feeds.</param>
public sealed record DocumentBlock(BlockStyle Style, string Text)
{
    /// <summary>The words, each line fit for XML and for Markdown.</summary>
    public string Text { get; } = string.Join('\n', Text.Split('\n').Select(OneLine.Of));

    /// <summary>Language tag of the text (BCP 47); null where it is in the language of the document.</summary>
    public string? Language { get; init; }

    /// <summary>Words in bold before the text.</summary>
    public string? Label { get; init; }

    /// <summary>An address after the text.</summary>
    public Uri? Link { get; init; }

    /// <summary>The footnote whose number stands after the text.</summary>
    public Footnote? Footnote { get; init; }
}

/// <summary>How a paragraph is set.</summary>
public enum BlockStyle
{
    Title,

    /// <summary>The mark of sample material.</summary>
    Mark,

    Heading,

    /// <summary>Words quoted to the letter.</summary>
    Quotation,

    Body,

    /// <summary>The collector's own words.</summary>
    Note,

    /// <summary>What the reader must know of an item.</summary>
    Remark,

    /// <summary>What the document was made of.</summary>
    Colophon,
}

/// <summary>A footnote; its number is its place among those of the document.</summary>
/// <param name="Text">Its words, without the address that ends it.</param>
/// <param name="Address">Where what it names is found.</param>
public sealed record Footnote(string Text, Uri Address)
{
    public string Text { get; } = OneLine.Of(Text);
}

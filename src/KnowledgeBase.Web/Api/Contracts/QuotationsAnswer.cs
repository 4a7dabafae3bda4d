namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>Whether the quotations of a text are what the entries say.</summary>
public sealed record QuotationsAnswer
{
    /// <inheritdoc cref="SearchAnswer.ContentVersion"/>
    public required string ContentVersion { get; init; }

    /// <summary>What the document is, by its content: <c>text</c>, <c>docx</c>, <c>odt</c> or <c>pdf</c>.</summary>
    public required string Document { get; init; }

    /// <summary>Whether somebody should look: words that are not an entry's, or an entry that is not to be cited or not there.</summary>
    public required bool Faults { get; init; }

    /// <summary>In the order of the text.</summary>
    public required IReadOnlyList<QuotationAnswer> Quotations { get; init; }

    /// <summary>Places where the text names an entry, in its order.</summary>
    public required IReadOnlyList<MentionAnswer> Mentions { get; init; }

    /// <summary>The text with its quotations repaired; null for a file, and where there is nothing to repair.</summary>
    public string? Repaired { get; init; }
}

/// <summary>What is told of one quotation.</summary>
public sealed record QuotationAnswer
{
    /// <summary>The quoted words as they stand in the text.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraph it begins in, from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The page it begins on, from 1; null for documents without pages.</summary>
    public int? Page { get; init; }

    /// <summary><c>word-for-word</c>, <c>changed-since</c>, <c>altered</c>, <c>withdrawn</c>, <c>example</c>, <c>not-found</c> or <c>not-a-quotation</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>The same for people.</summary>
    public required string VerdictText { get; init; }

    /// <summary>How the words agree with the entries, whatever else is told: <c>word-for-word</c>, <c>changed-since</c>, <c>altered</c>, <c>not-found</c>, <c>too-short</c> or <c>title</c>.</summary>
    public required string Agreement { get; init; }

    /// <summary>What else there is to know, for people.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The entry that has the words, or the nearest to them; null where nothing is near.</summary>
    public NamedAnswer? Entry { get; init; }

    /// <summary>Permanent address of the entry, or of the passage where it is one.</summary>
    public Uri? Address { get; init; }

    /// <summary>The words as the entry has them, or had them.</summary>
    public string? Source { get; init; }

    /// <summary>The earlier version that has the words; null for the present one.</summary>
    public string? Earlier { get; init; }

    /// <summary>The quotation beside the present text; empty where it is no quotation of an entry.</summary>
    public required IReadOnlyList<QuotationPartAnswer> Parts { get; init; }

    /// <summary>What the quotation should say; null where it is right, or nothing like it is there now.</summary>
    public string? Repaired { get; init; }

    /// <summary>The note to cite it by, by PN-ISO 690; null where it is no quotation of an entry.</summary>
    public string? Note { get; init; }

    /// <summary>The entry that the text names for it; null where it names none.</summary>
    public string? Cited { get; init; }

    /// <summary>Other entries that say the same to the letter.</summary>
    public required IReadOnlyList<string> AlsoIn { get; init; }

    /// <summary>The entry in the place of a withdrawn one; null for none.</summary>
    public NamedAnswer? Successor { get; init; }
}

/// <summary>A run of a quotation beside its source.</summary>
/// <param name="Kind"><c>same</c>, <c>missing</c> from the quotation, <c>added</c> by it, or the writer's <c>omission</c> or <c>bracket</c>.</param>
/// <param name="Text">The words.</param>
/// <param name="Instead">What the entry has where a bracket stands; null elsewhere.</param>
public sealed record QuotationPartAnswer(string Kind, string Text, string? Instead);

/// <summary>A place where a text names an entry.</summary>
/// <param name="Text">The signature or address as it stands there.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Page">The page, from 1; null for documents without pages.</param>
/// <param name="Verdict"><c>present</c>, <c>changed-since</c>, <c>withdrawn</c>, <c>example</c>, <c>no-such-entry</c> or <c>no-such-passage</c>.</param>
/// <param name="VerdictText">The same for people.</param>
/// <param name="Id">The identifier that is named; there need not be such an entry.</param>
/// <param name="Address">Permanent address of the entry, or of the passage that is named; null where there is none.</param>
public sealed record MentionAnswer(string Text, int Paragraph, int? Page, string Verdict, string VerdictText, string Id, Uri? Address);

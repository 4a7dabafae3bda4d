namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>What supports the paragraphs of a draft.</summary>
public sealed record EvidenceAnswer
{
    /// <inheritdoc cref="SearchAnswer.ContentVersion"/>
    public required string ContentVersion { get; init; }

    /// <inheritdoc cref="QuotationsAnswer.Document"/>
    public required string Document { get; init; }

    /// <summary>The paragraphs that tell what they are about, in the order of the text; headings and the like are passed over.</summary>
    public required IReadOnlyList<SupportedParagraphAnswer> Paragraphs { get; init; }

    /// <summary>Number of paragraphs that were not answered, since there were more than is answered at once; to be sent separately.</summary>
    public required int LeftOut { get; init; }
}

/// <summary>What supports one paragraph.</summary>
/// <param name="Paragraph">Its number in the document, from 1.</param>
/// <param name="Page">Its page, from 1; null for documents without pages.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Entries">Recommendations and initiatives on its subject, the nearest first; empty where nothing is near enough.</param>
public sealed record SupportedParagraphAnswer(int Paragraph, int? Page, string Text, IReadOnlyList<SupportingEntryAnswer> Entries);

/// <summary>An entry that supports or covers a paragraph.</summary>
public sealed record SupportingEntryAnswer
{
    /// <summary>Identifier of the entry.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of entry: <c>rekomendacja</c> or <c>mid</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title; of sample material, marked as such.</summary>
    public required string Title { get; init; }

    /// <summary>Permanent address of the entry.</summary>
    public required Uri Address { get; init; }

    /// <summary>Whether it is sample material, which is not to be cited.</summary>
    public required bool Example { get; init; }

    /// <summary>Part of the paragraph's telling words that the entry has, from 0 to 1; rarer words count more.</summary>
    public required double Covered { get; init; }

    /// <summary>Words of the paragraph that the entry has in any form, the most telling first.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Identifiers of acts that the paragraph names and the entry rests on.</summary>
    public required IReadOnlyList<string> Acts { get; init; }

    /// <summary>Identifiers of strategies and policies, likewise.</summary>
    public required IReadOnlyList<string> PolicyDocuments { get; init; }

    /// <summary>Identifiers of institutions that the paragraph names and the recommendation is addressed to.</summary>
    public required IReadOnlyList<string> Institutions { get; init; }

    /// <summary>Identifiers of topics that the paragraph names and the entry has.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The passages that say most of it, the best first; empty where the entry covers the paragraph only as a whole.</summary>
    public required IReadOnlyList<SupportingPassageAnswer> Passages { get; init; }

    /// <summary>The footnote that cites the first passage, or the entry where there is none, by PN-ISO 690.</summary>
    public required string Note { get; init; }

    /// <summary>The first passage in quotation marks with its place; null where there is none.</summary>
    public string? Quotation { get; init; }
}

/// <summary>A passage that supports or covers a paragraph.</summary>
/// <param name="Number">Its number in the entry, from 1.</param>
/// <param name="Address">Its permanent address.</param>
/// <param name="Text">Its words.</param>
/// <param name="Covered">Part of the paragraph's telling words that it has, from 0 to 1.</param>
/// <param name="Matches">The words of the paragraph that it has.</param>
public sealed record SupportingPassageAnswer(int Number, Uri Address, string Text, double Covered, IReadOnlyList<SupportingMatchAnswer> Matches);

/// <summary>A word of a paragraph that a passage has.</summary>
/// <param name="Word">As it stands in the paragraph.</param>
/// <param name="Form">As it stands in the passage.</param>
/// <param name="Route">How they belong together: <c>spelling</c>, <c>letters</c>, <c>inflection</c>, <c>respelling</c>, <c>abbreviation</c>, <c>synonym</c> or <c>family</c>.</param>
public sealed record SupportingMatchAnswer(string Word, string Form, string Route);

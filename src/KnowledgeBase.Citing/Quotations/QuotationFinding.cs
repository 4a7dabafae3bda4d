using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>What is told of one quotation.</summary>
public sealed record QuotationFinding
{
    /// <summary>Where it stands.</summary>
    public required FoundQuotation Quotation { get; init; }

    /// <summary>The quoted words as they stand in the document, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraph it begins in, from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The page it begins on, from 1, in documents that have pages.</summary>
    public int? Page { get; init; }

    /// <summary>How its words agree with the entries.</summary>
    public required QuotationAgreement Agreement { get; init; }

    /// <summary>Where its words are, or the nearest to them; null where nothing is near, or it is too short to tell.</summary>
    public QuotationSource? Source { get; init; }

    /// <summary>The quotation beside the present text, in order; empty where it is no quotation of an entry.</summary>
    public IReadOnlyList<QuotationPart> Parts { get; init; } = [];

    /// <summary>What the quotation should say, with its marked omissions and brackets; null where it is right, or nothing like it is there now.</summary>
    public string? Repaired { get; init; }

    /// <summary>A citation of the source with the right words, for a note; null where it is no quotation of an entry.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The entry that the document names for the quotation; null where it names none.</summary>
    public Entry? Cited { get; init; }

    /// <summary>Identifiers of other entries that say the same to the letter.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Whether its words are an entry's, or were, or were made of them.</summary>
    public bool IsOfEntry => Agreement.IsOfEntry();

    /// <summary>The one thing to know first: that nothing of the entry is to be cited, else how the words agree.</summary>
    public QuotationVerdict Verdict => Agreement switch
    {
        QuotationAgreement.NotFound => QuotationVerdict.NotFound,
        QuotationAgreement.TooShort or QuotationAgreement.Title => QuotationVerdict.NotAQuotation,
        _ when Source?.Entry.IsExample == true => QuotationVerdict.Example,
        _ when Source?.Entry.Withdrawal is not null => QuotationVerdict.Withdrawn,
        QuotationAgreement.WordForWord => QuotationVerdict.WordForWord,
        QuotationAgreement.ChangedSince => QuotationVerdict.ChangedSince,
        _ => QuotationVerdict.Altered,
    };

    /// <summary>Whether the document names another entry than the one that has the words.</summary>
    public bool IsCitedElsewhere => Cited is not null && Source is not null && Verdict is not (QuotationVerdict.NotFound or QuotationVerdict.NotAQuotation)
        && Cited.Id != Source.Entry.Id && !AlsoIn.Contains(Cited.Id);
}

/// <summary>How the words of a quotation agree with the entries.</summary>
public enum QuotationAgreement
{
    /// <summary>An entry has these words now.</summary>
    WordForWord,

    /// <summary>An entry had these words, and has others now.</summary>
    ChangedSince,

    /// <summary>An entry has most of these words; the rest is the writer's.</summary>
    Altered,

    /// <summary>No entry has these words.</summary>
    NotFound,

    /// <summary>Too few words, or too common ones, to be anybody's.</summary>
    TooShort,

    /// <summary>The title or name of an entry.</summary>
    Title,
}

/// <summary>What the ways have in common in which words agree with the entries.</summary>
internal static class QuotationAgreements
{
    /// <summary>Whether the words are an entry's, or were, or were made of them.</summary>
    public static bool IsOfEntry(this QuotationAgreement agreement) =>
        agreement is QuotationAgreement.WordForWord or QuotationAgreement.ChangedSince or QuotationAgreement.Altered;
}

/// <summary>What is told of a quotation first.</summary>
public enum QuotationVerdict
{
    WordForWord,
    ChangedSince,
    Altered,

    /// <summary>The entry was taken back.</summary>
    Withdrawn,

    /// <summary>The entry is invented sample material, which is not to be cited.</summary>
    Example,

    NotFound,

    /// <summary>A title, a term or a turn of phrase.</summary>
    NotAQuotation,
}

/// <summary>Where the words of a quotation are.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="First">The passage they begin in; null in the summary or the answer.</param>
/// <param name="Last">The passage they end in.</param>
/// <param name="Text">The words as the entry has them.</param>
/// <param name="Earlier">The version that has them; null for the present one.</param>
public sealed record QuotationSource(Entry Entry, Passage? First, Passage? Last, string Text, EarlierText? Earlier);

/// <summary>A run of a quotation beside its source.</summary>
/// <param name="Kind">Which of the two has it.</param>
/// <param name="Text">The words; of an omission or a bracket as the writer set it.</param>
/// <param name="Instead">What the source has where the bracket stands; empty where it has nothing.</param>
public readonly record struct QuotationPart(QuotationPartKind Kind, string Text, string Instead = "");

/// <summary>Kinds of <see cref="QuotationPart"/>.</summary>
public enum QuotationPartKind
{
    Same,

    /// <summary>Only the entry has it.</summary>
    Missing,

    /// <summary>Only the quotation has it.</summary>
    Added,

    /// <summary>The writer says that something is left out.</summary>
    Omission,

    /// <summary>The writer's own words in square brackets.</summary>
    Bracket,
}

using KnowledgeBase.Citing.Quotations;

namespace KnowledgeBase.Web.Languages;

/// <summary>What the page says that checks quotations.</summary>
public interface IQuotationWords
{
    string Heading { get; }

    string Lead { get; }

    string Paste { get; }

    string Check { get; }

    /// <summary>What to do where neither text nor file came.</summary>
    string Nothing { get; }

    /// <summary>What to do where others are being served.</summary>
    string Busy { get; }

    string NoQuotations { get; }

    string Counts(int quotations, int mentions);

    string VerdictOf(QuotationVerdict verdict);

    string MentionOf(MentionVerdict verdict);

    /// <summary>What of the words of an entry that is not to be cited anyway; null for what is no quotation.</summary>
    string? WordsOf(QuotationAgreement agreement);

    string Source { get; }

    string Nearest { get; }

    string Passage(int number);

    /// <summary>Since when the earlier text said so.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="date">Its day in words; null where it is not known.</param>
    string EarlierVersion(string version, string? date);

    string CitedElsewhere(string cited, string source);

    string AlsoIn(string ids);

    string Successor { get; }

    /// <summary>Stands before words that only the entry has, for who hears the page.</summary>
    string OnlyInEntry { get; }

    string OnlyInQuotation { get; }

    string Legend { get; }

    /// <summary>What the entry has where the writer set a bracket.</summary>
    string InsteadOf(string words);

    string Repaired { get; }

    string WholeText { get; }

    string Mentions { get; }
}

using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>A document with what is told of its quotations and of the entries it names.</summary>
/// <param name="Document">The document.</param>
/// <param name="Quotations">In order of their beginnings; those within a quotation of an entry are part of it.</param>
/// <param name="Mentions">In order.</param>
public sealed record CheckedText(ReadText Document, IReadOnlyList<QuotationFinding> Quotations, IReadOnlyList<MentionFinding> Mentions)
{
    /// <summary>Whether somebody should look: words that are not an entry's, or an entry that is not to be cited or not there.</summary>
    public bool HasFaults =>
        Quotations.Any(finding => finding.Verdict is not (QuotationVerdict.WordForWord or QuotationVerdict.NotAQuotation) || finding.IsCitedElsewhere)
        || Mentions.Any(finding => finding.Verdict != MentionVerdict.Present);
}

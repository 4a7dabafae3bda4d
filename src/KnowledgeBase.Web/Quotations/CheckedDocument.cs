using System.Text;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Quotations;

/// <summary>A checked document as its page shows it.</summary>
public sealed class CheckedDocument
{
    private readonly CheckedText _text;

    /// <param name="text">What was found.</param>
    /// <param name="pasted">The text that was pasted; null for a file.</param>
    /// <param name="library">Names entries.</param>
    public CheckedDocument(CheckedText text, string? pasted, Library library)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        Quotations = [.. text.Quotations.Select((finding, place) => new CheckedQuotation(finding, place + 1, library))];
        Mentions = [.. text.Mentions.Select(finding => new CheckedMention(finding))];
        Repaired = pasted is not null && OneLine.Of(pasted) == OneLine.Of(text.Document.Text) ? RepairedText() : null;
    }

    public IReadOnlyList<CheckedQuotation> Quotations { get; }

    public IReadOnlyList<CheckedMention> Mentions { get; }

    /// <summary>The pasted text with its quotations repaired; null where there is nothing to repair, or marks of Markdown would be lost.</summary>
    public string? Repaired { get; }

    public string Counts => Wording.Current.Quotations.Counts(Quotations.Count, Mentions.Count);

    /// <summary>How many quotations have each verdict.</summary>
    public IEnumerable<(QuotationVerdict Verdict, int Count)> Verdicts =>
        _text.Quotations.GroupBy(finding => finding.Verdict).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    private string? RepairedText()
    {
        var text = _text.Document.Text;
        var repaired = new StringBuilder(text.Length);
        var next = 0;
        foreach (var finding in RepairsApart())
        {
            _ = repaired.Append(text, next, finding.Quotation.Start - next).Append(finding.Repaired);
            next = finding.Quotation.End;
        }

        return next == 0 ? null : repaired.Append(text, next, text.Length - next).ToString();
    }

    // Of two that stand in one another the inner one is repaired.
    private IEnumerable<QuotationFinding> RepairsApart()
    {
        var apart = new List<QuotationFinding>();
        foreach (var finding in _text.Quotations.Where(finding => finding.Repaired is not null).Reverse())
        {
            if (apart.Count == 0 || finding.Quotation.End <= apart[^1].Quotation.Start)
                apart.Add(finding);
        }

        return apart.AsEnumerable().Reverse();
    }
}

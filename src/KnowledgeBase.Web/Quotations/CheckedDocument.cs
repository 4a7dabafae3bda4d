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
        var repaired = _text.Document.Text;
        var next = repaired.Length;
        foreach (var finding in _text.Quotations.Where(finding => finding.Repaired is not null).Reverse())
        {
            if (finding.Quotation.End > next)
                continue;

            repaired = repaired[..finding.Quotation.Start] + finding.Repaired + repaired[finding.Quotation.End..];
            next = finding.Quotation.Start;
        }

        return next == _text.Document.Text.Length ? null : repaired;
    }
}

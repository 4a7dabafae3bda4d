using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Quotations;

/// <summary>One quotation of a checked document as its page shows it.</summary>
public sealed class CheckedQuotation
{
    private readonly QuotationFinding _finding;

    public CheckedQuotation(QuotationFinding finding, int number, Library library)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(library);
        (_finding, Number) = (finding, number);
        Successor = finding.Source?.Entry.Withdrawal?.Successor is { } id && library.TryFind(id, out var successor) ? successor : null;
        Remarks = [.. RemarksOn(finding)];
    }

    /// <summary>Its place in the list, from 1.</summary>
    public int Number { get; }

    public QuotationVerdict Verdict => _finding.Verdict;

    public string Place => Wording.Current.Documents.Place(_finding.Paragraph, _finding.Page);

    /// <summary>The quotation beside the present text; where there is none beside it, the quotation alone.</summary>
    public IReadOnlyList<QuotationPart> Parts => _finding.Parts.Count > 0 ? _finding.Parts : [new QuotationPart(QuotationPartKind.Same, _finding.Text)];

    public bool HasDifference => _finding.Parts.Any(part => part.Kind is QuotationPartKind.Missing or QuotationPartKind.Added);

    public IReadOnlyList<string> Remarks { get; }

    public Entry? Entry => _finding.Source?.Entry;

    /// <summary>Leads to the passage where there is one.</summary>
    public string? Address => Entry is null ? null : Present is { } passage ? Routes.Passage(Entry, passage.Anchor) : Routes.Entry(Entry);

    public string? PassageName => Present is { } passage ? Wording.Current.Quotations.Passage(passage.Number) : null;

    /// <summary>The nearest passage, where no entry has the words.</summary>
    public string? Nearest => Verdict == QuotationVerdict.NotFound ? _finding.Source?.Text : null;

    /// <summary>The entry that stands in the place of a withdrawn one.</summary>
    public Entry? Successor { get; }

    public string? Repaired => _finding.Repaired is { } repaired ? CitationWords.In(CitationLanguage.Polish).Quoted(repaired) : null;

    public string? Note => _finding.Citation is { } citation ? CitationFormat.Footnote.Write(citation) : null;

    // Of an earlier version the passage may be gone; the citation has the present one.
    private Content.Bodies.Passage? Present => _finding.Source?.Earlier is null ? _finding.Source?.First : _finding.Citation?.Passage;

    private static IEnumerable<string> RemarksOn(QuotationFinding finding)
    {
        var words = Wording.Current.Quotations;
        if (finding.Verdict is QuotationVerdict.Example or QuotationVerdict.Withdrawn && words.WordsOf(finding.Agreement) is { } agreement)
            yield return agreement;

        if (finding.Source?.Earlier is { } earlier)
            yield return $"{words.EarlierVersion(earlier.Version.Digits, earlier.Date is { } date ? Day(date) : null)}.";

        if (finding.IsCitedElsewhere)
            yield return words.CitedElsewhere(finding.Cited!.Id, finding.Source!.Entry.Id);

        if (finding.AlsoIn.Count > 0)
            yield return words.AlsoIn(string.Join(", ", finding.AlsoIn));
    }

    private static string Day(DateOnly date) =>
        CitationDates.Day(date, SiteCitations.Language);
}

/// <summary>One entry that a checked document names.</summary>
public sealed record CheckedMention(MentionFinding Finding)
{
    public string Place => Wording.Current.Documents.Place(Finding.Paragraph, Finding.Page);

    public string? Address => Finding.Entry is not { } entry ? null : Finding.Passage is { } passage ? Routes.Passage(entry, passage.Anchor) : Routes.Entry(entry);
}

using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Tells of each quotation in a document whether the entries say so, and of each entry it names whether it is there.</summary>
/// <remarks>Made once for a library, and asked by any number of threads.</remarks>
public sealed class QuotationChecker
{
    private readonly Library _library;
    private readonly IEntryVersions _versions;
    private readonly MentionFinder _mentions;
    private readonly QuotationJudge _judge;

    /// <param name="library">The entries that are quoted from.</param>
    /// <param name="versions">What they said before.</param>
    public QuotationChecker(Library library, IEntryVersions versions)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(versions);
        (_library, _versions) = (library, versions);
        _mentions = new MentionFinder(library);
        _judge = new QuotationJudge(library, new SourceIndex(library, versions));
    }

    /// <summary>Checks a whole document.</summary>
    /// <param name="document">Its text.</param>
    /// <param name="context">Address, day and language of the citations to paste.</param>
    /// <param name="cancellation">Stops between two quotations.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CheckedText Check(ReadText document, CitationContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        var mentions = _mentions.Find(document.Text);
        var quotations = QuotationFinder.Find(document);
        var findings = new List<QuotationFinding>();
        var settled = new HashSet<int>();
        for (var place = 0; place < quotations.Count; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (quotations[place].Within is { } outer && settled.Contains(outer))
            {
                _ = settled.Add(place);
                continue;
            }

            if (Finding(document, quotations[place], mentions, context) is not { } finding)
                continue;

            if (finding.Agreement is QuotationAgreement.WordForWord or QuotationAgreement.ChangedSince or QuotationAgreement.Altered)
                _ = settled.Add(place);

            findings.Add(finding);
        }

        return new CheckedText(document, WithoutFrames(findings), [.. mentions.Select(mention => Finding(document, mention))]);
    }

    // Words in quotation marks that are nobody's, around or within a quotation that is somebody's, are no finding of their own.
    private static List<QuotationFinding> WithoutFrames(List<QuotationFinding> findings) =>
        [.. findings.Where(finding => finding.Agreement != QuotationAgreement.NotFound || !findings.Exists(other => other != finding && IsOfEntry(other) && IsWithin(other.Quotation, finding.Quotation)))];

    private static bool IsOfEntry(QuotationFinding finding) => finding.Agreement is QuotationAgreement.WordForWord or QuotationAgreement.ChangedSince or QuotationAgreement.Altered;

    private static bool IsWithin(FoundQuotation inner, FoundQuotation outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    private QuotationFinding? Finding(ReadText document, FoundQuotation quotation, IReadOnlyList<FoundMention> mentions, CitationContext context)
    {
        var cited = MentionNear(document, quotation, mentions) is { } mention && _library.TryFind(mention.Id, out var entry) ? entry : null;
        if (_judge.Judge(document.Text, quotation, cited) is not { } judgement)
            return null;

        var paragraph = document.ParagraphAt(quotation.Start);
        var isOfEntry = judgement.Agreement is QuotationAgreement.WordForWord or QuotationAgreement.ChangedSince or QuotationAgreement.Altered;
        return new QuotationFinding
        {
            Quotation = quotation,
            Text = OneLine.Of(document.Text[quotation.Start..quotation.End]),
            Paragraph = paragraph + 1,
            Page = document.Paragraphs[paragraph].Page,
            Agreement = judgement.Agreement,
            Source = judgement.Source,
            Parts = judgement.Parts,
            Repaired = judgement.Repaired,
            Citation = isOfEntry ? CitationOf(judgement, context) : null,
            Cited = cited,
            AlsoIn = judgement.AlsoIn,
        };
    }

    private Citation CitationOf(Judgement judgement, CitationContext context)
    {
        var source = judgement.Source!;
        var present = judgement.PresentPassage;
        var citation = (present is null ? null : CitationBuilder.Of(source.Entry, present.Anchor, _library, context)) ?? CitationBuilder.Of(source.Entry, _library, context);
        return citation with { Quotation = judgement.Repaired ?? source.Text };
    }

    /// <summary>The mention that a quotation is likely of: the next one in its paragraph or the notes below, else the one before.</summary>
    private static FoundMention? MentionNear(ReadText document, FoundQuotation quotation, IReadOnlyList<FoundMention> mentions)
    {
        if (mentions.Count == 0)
            return null;

        var paragraph = document.ParagraphAt(Math.Max(quotation.Start, quotation.End - 1));
        var last = paragraph;
        while (last + 1 < document.Paragraphs.Count && (document.Paragraphs[last + 1].Role == ParagraphRole.Note || (quotation.IsBlock && last == paragraph)))
            last++;

        var (start, end) = (document.Paragraphs[document.ParagraphAt(quotation.Start)].Start, document.Paragraphs[last].End);
        return mentions.FirstOrDefault(mention => mention.Start >= quotation.End && mention.Start < end)
            ?? mentions.LastOrDefault(mention => mention.End <= quotation.Start && mention.Start >= start);
    }

    private MentionFinding Finding(ReadText document, FoundMention mention)
    {
        var paragraph = document.ParagraphAt(mention.Start);
        var entry = _library.TryFind(mention.Id, out var known) ? known : null;
        var passage = entry?.Body.Passages.FirstOrDefault(passage => mention.Anchor is { } anchor ? passage.Anchor == anchor : passage.Number == mention.Passage);
        return new MentionFinding(mention, document.Text.Substring(mention.Start, mention.Length), paragraph + 1, document.Paragraphs[paragraph].Page, Verdict(mention, entry, passage is not null), entry, passage);
    }

    private MentionVerdict Verdict(FoundMention mention, Entry? entry, bool hasPassage)
    {
        if (entry is null)
            return MentionVerdict.NoSuchEntry;
        if (entry.IsExample)
            return MentionVerdict.Example;
        if (entry.Withdrawal is not null)
            return MentionVerdict.Withdrawn;

        var isMissing = (mention.Anchor ?? mention.Passage?.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not null && !hasPassage;
        if (mention.Version is { } version && version != entry.Version)
            return MentionVerdict.ChangedSince;
        if (isMissing)
            return _versions.EarlierOf(entry.Id).Any(earlier => earlier.Passages.Any(passage => passage.Anchor == mention.Anchor)) ? MentionVerdict.ChangedSince : MentionVerdict.NoSuchPassage;

        return MentionVerdict.Present;
    }
}

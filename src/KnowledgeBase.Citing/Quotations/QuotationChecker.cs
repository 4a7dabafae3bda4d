using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
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

    /// <summary>How long checking may take.</summary>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Usual;

    /// <summary>Checks a whole document.</summary>
    /// <param name="document">Its text.</param>
    /// <param name="context">Address, day and language of the citations to paste.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UnreadableDocumentException">It takes too long.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CheckedText Check(ReadText document, CitationContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        return Limits.InTime(timed => CheckAll(document, context, timed), cancellation);
    }

    private CheckedText CheckAll(ReadText document, CitationContext context, CancellationToken cancellation)
    {
        var mentions = _mentions.Find(document.Text, cancellation);
        var cited = new CitedMentions(document, mentions);
        var quotations = QuotationFinder.Find(document, cancellation);
        var outer = OuterFindings(document, quotations, cited, context, cancellation);
        var findings = new List<QuotationFinding>();
        var settled = new HashSet<int>();
        for (var place = 0; place < quotations.Count; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (quotations[place].Within is { } around && settled.Contains(around))
            {
                _ = settled.Add(place);
                continue;
            }

            var finding = quotations[place].Within is null ? outer[place] : Finding(document, quotations[place], cited, context, cancellation);
            if (finding is null)
                continue;

            if (finding.IsOfEntry)
                _ = settled.Add(place);

            findings.Add(finding);
        }

        return new CheckedText(document, WithoutFrames(findings), [.. mentions.Select(mention => Finding(document, mention, cancellation))]);
    }

    // Each by itself and beside one another; only those within others depend on what was found of these.
    private QuotationFinding?[] OuterFindings(ReadText document, IReadOnlyList<FoundQuotation> quotations, CitedMentions cited, CitationContext context, CancellationToken cancellation)
    {
        var findings = new QuotationFinding?[quotations.Count];
        _ = Parallel.For(0, quotations.Count, new ParallelOptions { CancellationToken = cancellation }, place =>
        {
            if (quotations[place].Within is null)
                findings[place] = Finding(document, quotations[place], cited, context, cancellation);
        });
        return findings;
    }

    // Words in quotation marks that are nobody's, around a quotation that is somebody's, are no finding of their own.
    private static List<QuotationFinding> WithoutFrames(List<QuotationFinding> findings)
    {
        var kept = new List<QuotationFinding>(findings.Count);
        var firstEnd = int.MaxValue;
        foreach (var finding in findings.AsEnumerable().Reverse())
        {
            // What begins later and ends no later stands within.
            if (finding.Agreement != QuotationAgreement.NotFound || firstEnd > finding.Quotation.End)
                kept.Add(finding);
            if (finding.IsOfEntry)
                firstEnd = Math.Min(firstEnd, finding.Quotation.End);
        }

        kept.Reverse();
        return kept;
    }

    private QuotationFinding? Finding(ReadText document, FoundQuotation quotation, CitedMentions mentions, CitationContext context, CancellationToken cancellation)
    {
        var cited = mentions.Of(quotation) is { } mention && _library.TryFind(mention.Id, out var entry) ? entry : null;
        if (_judge.Judge(document.Text, quotation, cited, cancellation) is not { } judgement)
            return null;

        var paragraph = document.ParagraphAt(quotation.Start);
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
            Citation = judgement.Agreement.IsOfEntry() ? CitationOf(judgement, context) : null,
            Cited = cited,
            AlsoIn = judgement.AlsoIn,
        };
    }

    private Citation CitationOf(Judgement judgement, CitationContext context)
    {
        var source = judgement.Source!;
        return CitationBuilder.OfPassageOrWhole(source.Entry, judgement.PresentPassage?.Anchor, _library, context) with { Quotation = judgement.Repaired ?? source.Text };
    }

    private MentionFinding Finding(ReadText document, FoundMention mention, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var paragraph = document.ParagraphAt(mention.Start);
        var entry = _library.TryFind(mention.Id, out var known) ? known : null;
        var passage = entry?.Body.Passages.FirstOrDefault(passage => Names(mention, passage));
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

        if (mention.Version is { } version && version != entry.Version)
            return MentionVerdict.ChangedSince;
        if (hasPassage || mention is { Anchor: null, Passage: null })
            return MentionVerdict.Present;

        return _versions.EarlierOf(entry.Id).Any(earlier => earlier.Passages.Any(passage => Names(mention, passage))) ? MentionVerdict.ChangedSince : MentionVerdict.NoSuchPassage;
    }

    // An anchor is a hash of the passage's words, so it tells more than a number does.
    private static bool Names(FoundMention mention, Passage passage) =>
        mention.Anchor is { } anchor ? passage.Anchor == anchor : passage.Number == mention.Passage;
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Compares one quotation with the sources.</summary>
internal sealed class QuotationJudge
{
    /// <summary>Three words are a term or a turn of phrase; whose, their own cannot tell.</summary>
    private const int FewestWords = 4;

    /// <summary>A short run of words that several entries have is the language's.</summary>
    private const int CommonWords = 5;

    private const int CommonEntries = 3;

    /// <summary>Texts that are compared word by word; beyond the first few none was ever the source.</summary>
    private const int MostCompared = 4;

    private readonly SourceIndex _index;
    private readonly Dictionary<string, Entry> _titles = new(StringComparer.Ordinal);

    public QuotationJudge(Library library, SourceIndex index)
    {
        _index = index;
        foreach (var entry in library.Entries)
        {
            foreach (var name in entry.OtherNames.Prepend(entry.Title))
                _ = _titles.TryAdd(NameOf(TokenReader.Source(name)), entry);
        }
    }

    /// <summary>Null for what has no words at all.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="quotation">The quotation in it.</param>
    /// <param name="cited">The entry that the document names for it.</param>
    /// <param name="cancellation">Stops between two comparisons.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Judgement? Judge(string text, FoundQuotation quotation, Entry? cited, CancellationToken cancellation)
    {
        var tokens = TokenReader.Quotation(text, quotation.Start..quotation.End, _index.Lexis.Contains);
        var quoted = QuotedWord.Of(tokens, _index.Lexis);
        var words = quoted.Count(word => word.IsWord);
        if (words == 0)
            return null;

        if (_titles.TryGetValue(NameOf(tokens), out var titled))
            return new Judgement(QuotationAgreement.Title) { Source = new QuotationSource(titled, null, null, titled.Title, null) };

        var compared = Compared(quoted, cited, words < FewestWords, cancellation);
        var exact = compared.Where(one => one.Alignment.IsExact && HasWeight(quoted, one.Alignment)).ToList();
        if (words < FewestWords && exact.Count == 0)
            return new Judgement(QuotationAgreement.TooShort);
        if (words <= CommonWords && cited is null && exact.Select(one => one.Source.Entry.Id).Distinct().Count() > CommonEntries)
            return new Judgement(QuotationAgreement.TooShort);
        if (exact.Exists(one => one.Source.Earlier is null))
            return Found(QuotationAgreement.WordForWord, [.. exact.Where(one => one.Source.Earlier is null)], text, quoted, cited);
        if (exact.Count > 0)
            return Found(QuotationAgreement.ChangedSince, exact, text, quoted, cited);

        var altered = compared.Where(one => one.Alignment.IsOfSource).ToList();
        if (altered.Count > 0 && altered.Min(one => one.Alignment.Cost) is var least)
            return Found(QuotationAgreement.Altered, [.. altered.Where(one => one.Alignment.Cost == least)], text, quoted, cited);

        return NotFound(compared);
    }

    // Typography, capitals and accents aside, as titles are written in many ways.
    private static string NameOf(IEnumerable<TextToken> tokens) =>
        string.Join(' ', tokens.Where(token => token.Kind is TokenKind.Word).Select(token => Letters.Fold(token.Text)));

    /// <summary>Whether some part between two omissions is long enough to be the entry's: single words stand in every text in any order.</summary>
    private static bool HasWeight(QuotedWord[] quoted, Alignment alignment) =>
        !quoted.Any(word => word.Token.Kind is TokenKind.Omission or TokenKind.Bracket) || alignment.LongestRun >= FewestWords;

    private List<Comparison> Compared(QuotedWord[] quoted, Entry? cited, bool onlyCited, CancellationToken cancellation)
    {
        var compared = new List<Comparison>();
        var exact = double.MinValue;
        foreach (var (text, score) in onlyCited ? [] : _index.Nearest(quoted, MostCompared))
        {
            // Beside a text that has all the words, only one with as many pairs of them can have all too.
            if (score < exact)
                break;

            compared.Add(Compare(text));
            exact = compared[^1].Alignment.IsExact ? score : exact;
        }

        var nearest = compared.Select(one => one.Source).ToHashSet();
        if (cited is not null)
            compared.AddRange(_index.AllOf(cited.Id).Where(text => !nearest.Contains(text)).Select(Compare));

        return compared;

        Comparison Compare(SourceText text)
        {
            cancellation.ThrowIfCancellationRequested();
            return new Comparison(text, Aligner.Align(quoted, text.Numbers, _index.Lexis));
        }
    }

    private Judgement Found(QuotationAgreement agreement, List<Comparison> found, string text, QuotedWord[] quoted, Entry? cited)
    {
        var best = found
            .OrderByDescending(one => one.Source.Entry.Id == cited?.Id)
            .ThenBy(one => one.Source.Earlier is not null)
            .ThenBy(one => one.Source.Entry.IsExample)
            .ThenBy(one => one.Source.Entry.Withdrawal is not null)
            .ThenByDescending(one => one.Alignment.Share)
            .ThenBy(one => one.Source.Entry.Id, StringComparer.Ordinal)
            .First();
        best = best with { Alignment = ReplacedEnd.Of(best.Alignment, quoted, best.Source, _index.Lexis) };
        var present = best.Source.Earlier is null ? best : PresentOf(best.Source, quoted);
        var (parts, repaired) = present is { } now ? PartBuilder.Build(text, quoted, now.Alignment, now.Source) : ([], "");
        return new Judgement(agreement)
        {
            Source = SourceOf(best),
            Parts = parts,
            Repaired = agreement == QuotationAgreement.WordForWord || repaired.Length == 0 ? null : repaired + EndOf(text, quoted, present!),
            PresentPassage = present is { } then && then.Alignment.Range is { } range ? then.Source.PassageAt(range.First) : null,
            AlsoIn = [.. found.Where(one => agreement == QuotationAgreement.WordForWord && one.Source.Entry.Id != best.Source.Entry.Id).Select(one => one.Source.Entry.Id).Distinct()],
        };
    }

    /// <summary>The present text beside a quotation of an earlier one; null where nothing like it is left.</summary>
    private Comparison? PresentOf(SourceText earlier, QuotedWord[] quoted)
    {
        var present = _index.PresentOf(earlier.Entry.Id);
        var alignment = present is null ? null : Aligner.Align(quoted, present.Numbers, _index.Lexis);
        return alignment is { IsOfSource: true } ? new Comparison(present!, ReplacedEnd.Of(alignment, quoted, present!, _index.Lexis)) : null;
    }

    // The full stop of a sentence that is quoted to its end is quoted with it.
    private static string EndOf(string text, QuotedWord[] quoted, Comparison present)
    {
        var end = quoted[^1].Token.End;
        var sign = end < text.Length ? text[end] : ' ';
        return sign is '.' or '!' or '?' && present.Alignment.Range is { } range && present.Source.SignAfter(range.Last) == sign ? sign.ToString() : "";
    }

    private static Judgement NotFound(List<Comparison> compared)
    {
        var nearest = compared.Where(one => one.Alignment.Kept > 0).OrderByDescending(one => one.Alignment.Kept).ThenBy(one => one.Alignment.Cost).FirstOrDefault();
        return new Judgement(QuotationAgreement.NotFound) { Source = nearest is null ? null : NearestOf(nearest) };
    }

    private static QuotationSource SourceOf(Comparison found)
    {
        var (first, last) = found.Alignment.Range ?? (0, 0);
        return new QuotationSource(found.Source.Entry, found.Source.PassageAt(first), found.Source.PassageAt(last), found.Source.TextOf(first, last), found.Source.Earlier);
    }

    /// <summary>The whole passage that has most of the words; a reader may know it.</summary>
    private static QuotationSource? NearestOf(Comparison nearest)
    {
        var same = nearest.Alignment.Steps.Where(step => step.Kind == StepKind.Same).Select(step => nearest.Source.PassageAt(step.First)).OfType<Content.Bodies.Passage>();
        var passage = same.GroupBy(passage => passage.Number).OrderByDescending(group => group.Count()).FirstOrDefault()?.First();
        return passage is null ? null : new QuotationSource(nearest.Source.Entry, passage, passage, passage.Text, nearest.Source.Earlier);
    }

    private sealed record Comparison(SourceText Source, Alignment Alignment);
}

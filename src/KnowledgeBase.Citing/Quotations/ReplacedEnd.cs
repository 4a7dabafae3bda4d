namespace KnowledgeBase.Citing.Quotations;

/// <summary>Ends an alignment where the source's sentence ends, where the writer put other words at the end of a quotation.</summary>
/// <remarks>
/// An alignment sets one word beside one: of „do końca lutego”, which somebody quotes as „w marcu”, it takes two words and leaves
/// the third; of „w lutym. Gminy”, quoted as „pod koniec lata”, it takes a word of the next sentence.
/// </remarks>
internal static class ReplacedEnd
{
    /// <summary>More words up to the next mark are more than what was replaced.</summary>
    private const int MostWords = 2;

    /// <summary>Words that begin so alike are forms of one word, or one of them is a slip.</summary>
    private const int AlikeLetters = 3;

    /// <summary>The alignment with the rest of what was replaced, or without what was not; itself where its last word was not replaced.</summary>
    public static Alignment Of(Alignment alignment, QuotedWord[] quoted, SourceText source, Lexis lexis)
    {
        if (alignment.Steps is not [.., { Kind: StepKind.Replaced }])
            return alignment;

        var steps = WithinSentence(alignment.Steps, source, lexis);
        return alignment with { Steps = [.. steps, .. RestOf(steps[^1], quoted, source, lexis)] };
    }

    private static List<AlignmentStep> WithinSentence(IReadOnlyList<AlignmentStep> steps, SourceText source, Lexis lexis)
    {
        var kept = steps.ToList();
        var tail = kept.FindLastIndex(step => step.Kind is not (StepKind.Replaced or StepKind.Added or StepKind.Missing)) + 1;
        var next = kept.FindIndex(tail, step => step.Kind == StepKind.Replaced && step.First > 0 && IsNextSentence(step.First, source, lexis));
        if (next <= 0)
            return kept;

        var added = kept[next..].Where(step => step.Quoted >= 0).Select(step => new AlignmentStep(StepKind.Added, step.Quoted, kept[next].First, 0)).ToList();
        kept.RemoveRange(next, kept.Count - next);
        while (kept is [.., { Kind: StepKind.Missing }])
            kept.RemoveAt(kept.Count - 1);

        return kept.Count == 0 ? [.. steps] : [.. kept, .. added];
    }

    private static bool IsNextSentence(int place, SourceText source, Lexis lexis) =>
        source.PassageAt(place) != source.PassageAt(place - 1)
        || (lexis.TextOf(source.Numbers[place - 1]) is "." or "!" or "?" && char.IsUpper(lexis.TextOf(source.Numbers[place]).FirstOrDefault()));

    private static IEnumerable<AlignmentStep> RestOf(AlignmentStep last, QuotedWord[] quoted, SourceText source, Lexis lexis)
    {
        if (last.Kind != StepKind.Replaced || !AreOthers(quoted[last.Quoted].Token.Text, lexis.TextOf(source.Numbers[last.First])))
            return [];

        var next = last.First + 1;
        while (next < source.Numbers.Count && next - last.First <= MostWords + 1 && IsWord(source.Numbers[next], lexis) && source.PassageAt(next) == source.PassageAt(last.First))
            next++;

        var count = next - last.First - 1;
        return count is 0 or > MostWords ? [] : [new AlignmentStep(StepKind.Missing, -1, last.First + 1, count)];
    }

    private static bool IsWord(int number, Lexis lexis) => number >= 0 && !lexis.IsMark(number);

    private static bool AreOthers(string quoted, string source)
    {
        var (one, other) = (Letters.Fold(quoted), Letters.Fold(source));
        return !(one.Any(char.IsDigit) && other.Any(char.IsDigit)) && one.AsSpan().CommonPrefixLength(other) < Math.Min(AlikeLetters, Math.Min(one.Length, other.Length));
    }
}

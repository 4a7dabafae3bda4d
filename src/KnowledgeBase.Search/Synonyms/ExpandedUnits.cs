using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>What synonyms make of a unit: it stays one, found or not found as a whole.</summary>
internal static class ExpandedUnits
{
    /// <summary>What the unit may be read as, the words it is probably an error for included.</summary>
    public static IEnumerable<string> AllReadings(this QueryUnit unit) => unit.Corrections.Count == 0
        ? unit.Readings
        : unit.Readings.Concat(unit.Pattern.Terms.Where(IsCorrection).Select(routed => routed.Term.Text));

    public static QueryUnit WithoutCorrections(this QueryUnit unit) => unit is { Corrections.Count: > 0, Pattern: WordPattern word }
        ? unit with { Pattern = new WordPattern([.. word.Terms.Where(routed => !IsCorrection(routed))], word.Span), Corrections = [] }
        : unit;

    /// <summary>The unit with more patterns to be found by.</summary>
    public static QueryUnit With(this QueryUnit unit, IReadOnlyCollection<Pattern> additions) =>
        additions.Count == 0 ? unit : unit with { Pattern = Widened(unit.Pattern, additions) };

    // Single words join the word's own terms, for which no positions need be read to find the entries.
    private static Pattern Widened(Pattern own, IReadOnlyCollection<Pattern> additions)
    {
        if (own is not WordPattern { Span: 1 } word)
            return new AnyPattern([own, .. additions]);

        var known = word.Terms.Select(routed => routed.Term).ToHashSet();
        var terms = additions.Where(IsSingle).SelectMany(single => single.Terms)
            .Where(routed => known.Add(routed.Term))
            .OrderBy(routed => routed.Route);
        List<Pattern> patterns = [new WordPattern([.. word.Terms, .. terms]), .. additions.Where(addition => !IsSingle(addition))];
        return patterns.Count == 1 ? patterns[0] : new AnyPattern(patterns);
    }

    private static bool IsSingle(Pattern pattern) => pattern is WordPattern { Span: 1 };

    private static bool IsCorrection(RoutedTerm routed) => routed.Route == MatchRoute.Correction;
}

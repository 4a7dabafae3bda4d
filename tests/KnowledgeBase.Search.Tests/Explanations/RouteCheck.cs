using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Tests.Explanations;

/// <summary>Whether a form is what an explanation says it is of a word, by the analysis of the two alone.</summary>
internal static partial class RouteCheck
{
    private const int LongestEnding = 3;

    private static readonly Lazy<List<(bool IsAbbreviation, HashSet<string> From, HashSet<string> To)>> Ways = new(() =>
    [
        .. ContentQueries.Library.Rules.Synonyms.SelectMany(rule => rule.Pairs.Select(pair =>
            (rule.Kind == SynonymKind.Abbreviation, LemmasOf(pair.From), LemmasOf(pair.To)))),
    ]);

    private static readonly ConcurrentDictionary<string, HashSet<string>> LemmasNear = new(StringComparer.Ordinal);

    /// <param name="word">The query's word.</param>
    /// <param name="form">The explained form.</param>
    /// <param name="tokens">The tokens it consists of, where it stands.</param>
    public static bool Holds(string word, MatchedForm form, IReadOnlyList<AnalyzedToken> tokens) =>
        PartsOf(word.Replace("tytul:", "", StringComparison.Ordinal)).Any(part => IsFormOf(part, form, tokens));

    // Of words that are only near each other, each form is of one of them.
    private static string[] PartsOf(string word) => LoosePhrase().Match(word) is { Success: true } phrase
        ? phrase.Groups[1].Value.Split(' ')
        : Nearness().Split(word.Trim('(', ')'));

    private static bool IsFormOf(string word, MatchedForm form, IReadOnlyList<AnalyzedToken> tokens)
    {
        var typed = PolishText.Default.Analyze(word.TrimEnd('*', '~').Trim('"'));
        return form.Route switch
        {
            MatchRoute.Spelling => form.Lemma is null && Agree(typed, tokens, (left, right) => left.Exact == right.Exact),
            MatchRoute.Letters => form.Lemma is null && Agree(typed, tokens, IsFolded),
            MatchRoute.Prefix => form.Lemma is null && StartsWith(tokens[0], typed[0].Exact),
            MatchRoute.Inflection => HasLemma(form, tokens) && Agree(typed, tokens, SharesLemma),
            MatchRoute.Respelling => HasLemma(form, tokens) && Agree(typed, tokens, (left, right) => SharesLemma(left, right) || SharesRespelledLemma(left, right)),
            MatchRoute.Correction when word.EndsWith('~') => form.Lemma is null && IsWithinErrors(typed[0].Exact, tokens[0]),
            MatchRoute.Correction => HasLemma(form, tokens) && IsNear(typed[0].Exact, form.Lemma!),
            MatchRoute.Abbreviation => HasLemma(form, tokens) && AreOfOneRule(typed[0], form.Lemma!, isAbbreviation: true),
            MatchRoute.Synonym => HasLemma(form, tokens) && AreOfOneRule(typed[0], form.Lemma!, isAbbreviation: false),
            _ => HasLemma(form, tokens) && IsRelative(typed[0], form),
        };
    }

    private static bool Agree(
        IReadOnlyList<AnalyzedToken> typed, IReadOnlyList<AnalyzedToken> tokens, Func<AnalyzedToken, AnalyzedToken, bool> agree)
    {
        List<AnalyzedToken> left = [.. typed.Where(token => token.Span == 1).DistinctBy(token => token.Position)];
        List<AnalyzedToken> right = [.. tokens.Where(token => token.Span == 1).DistinctBy(token => token.Position)];
        var inParts = left.Count == right.Count && left.Zip(right).All(pair => agree(pair.First, pair.Second));

        // „8%” is typed for its number too, and stands for it, at the same position.
        return inParts || First(typed).Any(token => First(tokens).Any(standing => agree(token, standing)));
    }

    // Two errors of a word of eight letters or more, one of a shorter one; missing Polish letters are none.
    private static bool IsWithinErrors(string typed, AnalyzedToken token) =>
        EditDistance.IsWithin(typed, Folding.IsFolded(typed) ? token.Folded : token.Exact, typed.Length >= 8 ? 2 : 1);

    private static IEnumerable<AnalyzedToken> First(IReadOnlyList<AnalyzedToken> tokens) =>
        tokens.Where(token => token.Position == tokens[0].Position && token.Span == tokens[0].Span);

    private static bool IsFolded(AnalyzedToken typed, AnalyzedToken token) => typed.Exact == token.Exact || typed.Exact == token.Folded;

    private static bool StartsWith(AnalyzedToken token, string beginning) =>
        token.Exact.StartsWith(beginning, StringComparison.Ordinal) || token.Folded.StartsWith(beginning, StringComparison.Ordinal);

    // An abbreviation is its own lemma, whatever reading its letters have as a word.
    private static bool SharesLemma(AnalyzedToken typed, AnalyzedToken token) =>
        typed.Exact == token.Exact || IsFolded(typed, token) || token.Lemmas.Intersect(typed.LikelyLemmas.Append(typed.Exact)).Any();

    private static bool SharesRespelledLemma(AnalyzedToken typed, AnalyzedToken token) =>
        token.Lemmas.Any(lemma => typed.RespelledLemmas.Contains(lemma) || typed.LikelyLemmas.Contains(Folding.Fold(lemma)));

    private static bool HasLemma(MatchedForm form, IReadOnlyList<AnalyzedToken> tokens) =>
        form.Lemma is { } lemma
        && (tokens.Any(token => token.Lemmas.Contains(lemma)) || lemma.Split(' ').All(part => tokens.Any(token => token.Lemmas.Append(token.Exact).Contains(part))));

    /// <summary>Whether one typing error, or another ending, makes the word of a form that has the lemma.</summary>
    private static bool IsNear(string typed, string lemma) => LemmasNear.GetOrAdd(
        typed,
        word => [.. PolishText.Default.Spelling.CandidatesFor(word).Select(candidate => candidate.Form).Concat(FormsNear(word))
            .SelectMany(form => PolishText.Default.Analyze(form))
            .SelectMany(token => token.LikelyLemmas)]).Contains(lemma);

    private static IEnumerable<string> FormsNear(string typed) => ContentQueries.Spellings.Where(spelling =>
        SpellingCorrector.CostOf(typed, spelling) is not null
        || Math.Max(typed.Length, spelling.Length) - typed.AsSpan().CommonPrefixLength(spelling) <= LongestEnding);

    /// <summary>Whether a rule leads from a phrase with the word, or with one that it seems an error for, to a phrase with the lemmas.</summary>
    private static bool AreOfOneRule(AnalyzedToken typed, string lemmas, bool isAbbreviation)
    {
        var meant = typed.LikelyLemmas.Concat(typed.RespelledLemmas).Append(typed.Exact).ToHashSet();
        var leading = Ways.Value
            .Where(way => way.IsAbbreviation == isAbbreviation && lemmas.Split(' ').All(way.To.Contains))
            .Select(way => way.From)
            .ToList();
        return leading.Exists(meant.Overlaps) || leading.SelectMany(from => from).Distinct().Any(lemma => IsNear(typed.Exact, lemma));
    }

    private static HashSet<string> LemmasOf(string phrase) =>
        [.. PolishText.Default.Analyze(phrase).SelectMany(token => token.LikelyLemmas.Append(token.Exact))];

    private static bool IsRelative(AnalyzedToken typed, MatchedForm form) =>
        form.Relative is { } own
        && typed.LikelyLemmas.Concat(typed.RespelledLemmas).Append(typed.Exact).Contains(own)
        && PolishText.Default.Families.AreRelated(own, form.Lemma!)
        && !typed.Lemmas.Contains(form.Lemma!);

    [GeneratedRegex("^\"(.*)\"~[0-9]+$")]
    private static partial Regex LoosePhrase();

    [GeneratedRegex(" BLISKO/[0-9]+ ")]
    private static partial Regex Nearness();
}

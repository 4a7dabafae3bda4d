using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Queries;

/// <summary>Turns the tokens of one segment of a query into units.</summary>
internal sealed class UnitReader(PolishText analysis, TermDictionary terms)
{
    /// <summary>Longer words of the dictionary are hardly ever meant for an abbreviation.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>So many for all beginnings of a query: each word costs a look at its postings, and who needs thousands needs another query.</summary>
    private const int MaxWordsOfPrefixes = 1000;

    /// <summary>So many for a beginning that comes when others have taken all.</summary>
    private const int LeastWordsOfPrefix = 100;

    private readonly Corrections _corrections = new(analysis, terms);
    private int _wordsOfPrefixes;

    /// <summary>One unit per word; a token that consists of others is one unit with its parts.</summary>
    public IEnumerable<QueryUnit> Words(IReadOnlyList<AnalyzedToken> tokens) => Uncorrected(tokens).Select(Corrected);

    /// <summary>The same, looked for as typed even when it stands nowhere.</summary>
    public IEnumerable<QueryUnit> Uncorrected(IReadOnlyList<AnalyzedToken> tokens)
    {
        var next = 0;
        while (next < tokens.Count)
        {
            var token = tokens[next];
            var end = token.Position + token.Span;
            var group = tokens.Skip(next).TakeWhile(part => part.Position < end).ToList();
            foreach (var unit in Units(group))
                yield return unit;

            next += group.Count;
        }
    }

    // A part that stands nowhere would hide the whole, and only a word by itself is corrected: "Boguszowa-Gorc".
    private IEnumerable<QueryUnit> Units(List<AnalyzedToken> group)
    {
        var parts = group.Where(token => token.Span == 1);
        return group[0].Type == TokenType.Compound && !IsHeld(group[0]) && !parts.All(IsHeld)
            ? parts.Select(part => Word([part]))
            : [Word(group)];
    }

    private bool IsHeld(AnalyzedToken token) => AnyForm(token).Terms.Any(routed => terms.Holds(routed.Term));

    private QueryUnit Word(List<AnalyzedToken> group) =>
        new(group[0].Text, Forms(group), group[0].Position, group[0].IsStopWord)
        {
            Readings = [.. RuleWord.ReadingsOf(group[0]), .. group[0].Type == TokenType.Word ? RespelledLemmas(group[0]) : []],
            Relatives = Relatives(group),
            Correctable = group is [{ Type: TokenType.Word, IsStopWord: false, Route: not (LemmaRoute.Lexicon or LemmaRoute.Respelled) }] ? group[0].Exact : null,
        };

    /// <summary>A word that stands nowhere, with the words it is probably an error for.</summary>
    private QueryUnit Corrected(QueryUnit unit)
    {
        if (unit.Correctable is not { } word || unit.Pattern is not WordPattern pattern || pattern.Terms.Any(routed => terms.Holds(routed.Term)))
            return unit;

        var corrections = _corrections.Of(word);
        if (corrections.Count == 0)
            return unit;

        var lemmas = corrections.SelectMany(correction => correction.Lemmas).Distinct(StringComparer.Ordinal);
        return unit with
        {
            Pattern = new WordPattern([.. pattern.Terms, .. lemmas.Select(lemma => new RoutedTerm(FlavouredTerm.Lemma(lemma), MatchRoute.Correction))]),
            Corrections = [.. corrections.Select(correction => correction.Form)],
        };
    }

    /// <summary>One unit for a quoted phrase: its words in this order and in these forms.</summary>
    public QueryUnit? Phrase(string text, IReadOnlyList<AnalyzedToken> tokens)
    {
        // A token such as "80%" stands at the position of its part "80"; what was quoted is the whole.
        var words = tokens.Where(token => token.Span == 1).DistinctBy(token => token.Position).Select(token => (Pattern)Spelling(token)).ToList();
        return words.Count == 0 ? null : new QueryUnit(text, Sequence(words), tokens[0].Position, IsStopWord: false);
    }

    /// <summary>One unit for a word of which the beginning was typed.</summary>
    public QueryUnit Prefix(string text, AnalyzedToken token)
    {
        var limit = Math.Max(MaxWordsOfPrefixes - _wordsOfPrefixes, LeastWordsOfPrefix);
        var (words, all) = terms.WithPrefix(token.Exact, limit);
        _wordsOfPrefixes += words.Count;
        terms.ReadAhead(words);
        RoutedTerm[] alternatives = words.Count == 0 ? [Exact(token)] : [.. words.Select(word => new RoutedTerm(word, MatchRoute.Prefix))];
        return new QueryUnit(text, new WordPattern(alternatives), token.Position, IsStopWord: false)
        {
            IsCutPrefix = all > words.Count,
        };
    }

    /// <summary>A token with its parts: each token that stands at the start as a whole, or the smallest parts in a row.</summary>
    private Pattern Forms(List<AnalyzedToken> group)
    {
        var wholes = group.Where(token => token.Position == group[0].Position && token.Span == group[0].Span)
            .Select(token => (Pattern)AnyForm(token))
            .ToList();
        var parts = group.Where(token => token.Span == 1).Select(token => (Pattern)AnyForm(token)).ToList();
        if (group[0].Span > 1 && parts.Count == group[0].Span)
            wholes.Add(Sequence(parts));

        return wholes.Count == 1 ? wholes[0] : new AnyPattern(wholes);
    }

    private static Pattern Sequence(List<Pattern> parts) => parts.Count == 1 ? parts[0] : new SequencePattern(parts);

    private WordPattern AnyForm(AnalyzedToken token) => new(
        [
            .. MayLackPolishLetters(token) ? SpellingTerms(token) : [Exact(token)],
            .. token.LikelyLemmas.Concat(AsAbbreviation(token)).Select(lemma => new RoutedTerm(FlavouredTerm.Lemma(lemma), MatchRoute.Inflection)),
            .. RespelledLemmas(token).Select(lemma => new RoutedTerm(FlavouredTerm.Lemma(lemma), MatchRoute.Respelling)),
        ],
        token.Span);

    // NIK-owi has the lemma nik, but who types nik in small letters seems to write a form of nika. What is not likely to be
    // a dictionary form stands among the lemmas of texts for hardly anything but an abbreviation.
    private static IEnumerable<string> AsAbbreviation(AnalyzedToken token) =>
        token is { Type: TokenType.Word, Exact.Length: <= LongestAbbreviation } && !token.LikelyLemmas.Contains(token.Exact) ? [token.Exact] : [];

    private WordPattern Spelling(AnalyzedToken token) => new([.. SpellingTerms(token)], token.Span);

    // "zadania" is a word spelled right, and no slip for "żądania"; "sad" may be one for "sąd".
    private static bool MayLackPolishLetters(AnalyzedToken token) =>
        token.Route != LemmaRoute.Lexicon || token.RespelledLemmas.Count > 0;

    // Who types Polish letters means them: "sąd" is not "sad". Who types none may mean any.
    private IEnumerable<RoutedTerm> SpellingTerms(AnalyzedToken token)
    {
        var others = token.Exact == token.Folded ? terms.SpellingsOf(token.Folded) : [];
        return others
            .Select(spelling => new RoutedTerm(FlavouredTerm.Exact(spelling), MatchRoute.Letters))
            .Prepend(Exact(token));
    }

    private static RoutedTerm Exact(AnalyzedToken token) => new(FlavouredTerm.Exact(token.Exact), MatchRoute.Spelling);

    // A guessed lemma has no dictionary to put its letters back; the index may know the word.
    private IEnumerable<string> RespelledLemmas(AnalyzedToken token) =>
        token.Exact == token.Folded && token.Route != LemmaRoute.Lexicon
            ? token.RespelledLemmas.Concat(token.LikelyLemmas.SelectMany(terms.LemmasOf)).Distinct(StringComparer.Ordinal)
            : token.RespelledLemmas;

    private WordPattern? Relatives(IReadOnlyList<AnalyzedToken> group)
    {
        if (group is not [{ Type: TokenType.Word or TokenType.Compound, IsStopWord: false } word, ..])
            return null;

        // Of the likely readings only, or the forms of one word would have different relatives.
        var relatives = word.LikelyLemmas.Concat(word.RespelledLemmas)
            .SelectMany(terms.Families.RelativesOf)
            .Distinct(StringComparer.Ordinal)
            .Except(word.Lemmas, StringComparer.Ordinal)
            .Select(lemma => new RoutedTerm(FlavouredTerm.Lemma(lemma), MatchRoute.Family))
            .ToList();
        return relatives.Count == 0 ? null : new WordPattern(relatives);
    }
}

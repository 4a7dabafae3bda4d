using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Queries;

/// <summary>Turns the leaves of a query into units.</summary>
/// <param name="analysis">Analyses phrases within operators.</param>
/// <param name="terms">The words of the index.</param>
/// <param name="synonyms">Adds synonyms to plain words; null when nothing but what was typed is wanted.</param>
internal sealed class LeafReader(PolishText analysis, TermDictionary terms, SynonymExpander? synonyms)
{
    /// <summary>More words than this are near none of them in particular.</summary>
    private const int MostNeighbours = 200;

    private readonly UnitReader _units = new(analysis, terms);

    /// <param name="leaf">The leaf.</param>
    /// <param name="asks">Whether it stands in a question: who asks in a sentence puts names into quotation marks and inflects them.</param>
    public IEnumerable<QueryUnit> Read(QueryLeaf leaf, bool asks) => leaf.Node switch
    {
        WordsNode when synonyms is not null => synonyms.Expand(_units.Words(leaf.Tokens)),
        PhraseNode when asks && synonyms is not null => synonyms.Expand(_units.Words(leaf.Tokens)),
        _ => Exactly(leaf),
    };

    /// <summary>The same, but for words that stand nowhere nothing else is looked for.</summary>
    public IEnumerable<QueryUnit> Exactly(QueryLeaf leaf) => leaf.Node switch
    {
        PhraseNode phrase => Present(_units.Phrase($"\"{phrase.Text}\"", leaf.Tokens)),
        LoosePhraseNode phrase => Present(LoosePhrase(phrase, leaf.Tokens)),
        PrefixNode prefix when leaf.Tokens is [var token] => [_units.Prefix($"{prefix.Beginning}*", token)],
        FuzzyNode fuzzy when leaf.Tokens is [var token] => [Fuzzy(fuzzy, token)],
        NearNode near => Present(Near(near)),
        FieldNode field => InField(field, leaf),
        _ => _units.Uncorrected(leaf.Tokens),
    };

    // Other words of a phrase that carry no weight take their room and are not needed.
    private QueryUnit? LoosePhrase(LoosePhraseNode phrase, IReadOnlyList<AnalyzedToken> tokens)
    {
        var words = _units.Uncorrected(tokens).ToList();
        var weighty = words.Where(word => !word.IsStopWord).ToList();
        var needed = (weighty.Count > 0 ? weighty : words).ConvertAll(word => word.Pattern);
        var width = tokens.Select(token => token.Position + token.Span).DefaultIfEmpty(0).Max() + phrase.Slack;
        return needed.Count == 0 ? null : Unit(phrase, needed.Count == 1 ? needed[0] : new ProximityPattern(needed, width), tokens[0].Position);
    }

    private QueryUnit Fuzzy(FuzzyNode fuzzy, AnalyzedToken token)
    {
        var (words, all) = terms.WithErrors(token.Exact, fuzzy.Errors, MostNeighbours);
        var near = words.Where(word => word != token.Exact).Select(word => new RoutedTerm(FlavouredTerm.Exact(word), MatchRoute.Correction));
        var typed = new RoutedTerm(FlavouredTerm.Exact(token.Exact), MatchRoute.Spelling);
        return Unit(fuzzy, new WordPattern([typed, .. near]), token.Position) with { IsCutPrefix = all > words.Count };
    }

    private QueryUnit? Near(NearNode near) => PlaceOf(near) is { } place ? Unit(near, place, 0) : null;

    /// <summary>What is looked for near something else; null for an operand without a word, which asks for nothing.</summary>
    private Pattern? PlaceOf(QueryNode node) => node switch
    {
        OrNode or => Any([.. or.Operands.Select(PlaceOf).OfType<Pattern>()]),
        NearNode near => Pair(PlaceOf(near.Left), PlaceOf(near.Right), near.Distance),
        WordsNode when QueryLeaf.Of(node, analysis) is { Tokens.Count: > 0 } words => WordByWord(words),
        _ => QueryLeaf.Of(node, analysis) is { } leaf ? Any([.. Exactly(leaf).Select(unit => unit.Pattern)]) : null,
    };

    private static Pattern? Pair(Pattern? left, Pattern? right, int distance) =>
        left is null || right is null ? left ?? right : new NearPattern(left, right, distance);

    private Pattern WordByWord(QueryLeaf words)
    {
        var patterns = _units.Uncorrected(words.Tokens).Select(unit => unit.Pattern).ToList();
        return patterns.Count == 1 ? patterns[0] : new SequencePattern(patterns);
    }

    private IEnumerable<QueryUnit> InField(FieldNode field, QueryLeaf leaf)
    {
        var only = field.Field.Text!.Value;
        return Exactly(leaf with { Node = field.Value }).Select(unit => unit with
        {
            Text = field.Value is NearNode ? QueryPrinter.Print(field) : $"{field.Field.Name}:{unit.Text}",
            Pattern = new FieldPattern(unit.Pattern, only),
            Only = only,
            Relatives = null,
            Correctable = null,
        });
    }

    private static Pattern? Any(IReadOnlyList<Pattern> patterns) => patterns switch
    {
        [] => null,
        [var only] => only,
        _ => new AnyPattern(patterns),
    };

    private static QueryUnit Unit(QueryNode node, Pattern pattern, int position) => new(QueryPrinter.Print(node), pattern, position, IsStopWord: false);

    private static IEnumerable<QueryUnit> Present(QueryUnit? unit) => unit is null ? [] : [unit];
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Search.Queries;

/// <summary>A construct of a query that is looked for in texts, with the tokens of its text.</summary>
internal sealed record QueryLeaf(QueryNode Node, IReadOnlyList<AnalyzedToken> Tokens)
{
    /// <summary>The leaf that a node is; null for operators and for fields that texts do not have.</summary>
    public static QueryLeaf? Of(QueryNode node, PolishText analysis) => node switch
    {
        FieldNode { Field.Text: not null } field => Of(field.Value, analysis) is { } value ? value with { Node = node } : null,
        NearNode => new QueryLeaf(node, []),
        _ => TextOf(node) is { } text ? new QueryLeaf(node, analysis.Analyze(text)) : null,
    };

    /// <summary>Whether it holds a word by which people ask.</summary>
    public bool Asks => Node is WordsNode && Tokens.Any(token => token.IsStopWord && StopWords.Asks(token.Exact));

    /// <summary>Number of positions it takes in the query.</summary>
    public int Length => Node is NearNode or FieldNode { Value: NearNode } ? 1 : Tokens.Select(token => token.Position + token.Span).DefaultIfEmpty(0).Max();

    private static string? TextOf(QueryNode node) => node switch
    {
        WordsNode words => words.Text,
        PhraseNode phrase => phrase.Text,
        LoosePhraseNode phrase => phrase.Text,
        PrefixNode prefix => prefix.Beginning,
        FuzzyNode fuzzy => fuzzy.Word,
        _ => null,
    };
}

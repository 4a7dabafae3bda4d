namespace KnowledgeBase.Search.Language;

/// <summary>Writes a query as it could have been typed; what it writes reads as the same query.</summary>
internal static class QueryPrinter
{
    public static string Print(QueryNode? root) => root switch
    {
        null => "",
        OrNode or => Joined(or.Operands, " LUB ", node => Print(node)),
        AndNode and => Joined(and.Operands, " ORAZ ", node => node is OrNode ? Group(node) : Print(node)),
        SequenceNode sequence => Joined(sequence.Parts, " ", node => node is OrNode or AndNode ? Group(node) : Print(node)),
        NotNode not => Excluded(not.Operand),
        NearNode near => $"{Place(near.Left)} BLISKO/{near.Distance} {(near.Right is NearNode ? Group(near.Right) : Place(near.Right))}",
        FieldNode field => $"{field.Field.Name}:{(field.Value is NearNode ? Group(field.Value) : Print(field.Value))}",
        WordsNode words => words.Text,
        PhraseNode phrase => $"\"{phrase.Text}\"",
        LoosePhraseNode phrase => $"\"{phrase.Text}\"~{phrase.Slack}",
        PrefixNode prefix => $"{prefix.Beginning}*",
        FuzzyNode fuzzy => $"{fuzzy.Word}~",
        DatesNode dates => dates.Range.ToString(),
        _ => throw new ArgumentException($"Unknown construct: {root.GetType().Name}.", nameof(root)),
    };

    private static string Joined(IEnumerable<QueryNode> nodes, string separator, Func<QueryNode, string> print) =>
        string.Join(separator, nodes.Select(print));

    private static string Group(QueryNode node) => $"({Print(node)})";

    // A minus before a sign would be text.
    private static string Excluded(QueryNode operand) => operand switch
    {
        OrNode or AndNode or SequenceNode => "-" + Group(operand),
        WordsNode { Text: var text } when text.Any(char.IsWhiteSpace) || text.StartsWith('(') => "-" + Group(operand),
        WordsNode { Text: var text } when !char.IsLetterOrDigit(text[0]) => "NIE " + text,
        _ => "-" + Print(operand),
    };

    private static string Place(QueryNode node) => node switch
    {
        OrNode => Group(node),
        WordsNode { Text: var text } when !char.IsLetterOrDigit(text[0]) || text.Any(char.IsWhiteSpace) => Group(node),
        _ => Print(node),
    };
}

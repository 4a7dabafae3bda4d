using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Search.Tests.Language;

/// <summary>A syntax tree as a text in which everything shows: equal texts mean equal trees.</summary>
internal static class Shape
{
    public static string Of(string query) => Of(QueryParser.Parse(query).Root);

    public static string Of(QueryNode? node) => node switch
    {
        null => "nothing",
        WordsNode words => $"[{words.Text}]",
        PhraseNode phrase => $"phrase[{phrase.Text}]",
        LoosePhraseNode phrase => $"loose{phrase.Slack}[{phrase.Text}]",
        PrefixNode prefix => $"prefix[{prefix.Beginning}]",
        FuzzyNode fuzzy => $"fuzzy[{fuzzy.Word}]",
        DatesNode dates => $"years[{dates.Range.First}:{dates.Range.Last}]",
        FieldNode field => $"{field.Field.Name}={Of(field.Value)}",
        NotNode not => $"not({Of(not.Operand)})",
        NearNode near => $"near{near.Distance}({Of(near.Left)}, {Of(near.Right)})",
        AndNode and => $"and({Of(and.Operands)})",
        OrNode or => $"or({Of(or.Operands)})",
        SequenceNode sequence => $"row({Of(sequence.Parts)})",
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };

    private static string Of(IEnumerable<QueryNode> nodes) => string.Join(", ", nodes.Select(Of));
}

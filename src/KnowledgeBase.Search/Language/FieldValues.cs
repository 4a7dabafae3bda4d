using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Language;

/// <summary>Gives a field to what stands after its colon: <c>miasto:(Rybnik LUB Konin)</c> is one of two fields.</summary>
internal static class FieldValues
{
    /// <summary>The field of a single value.</summary>
    public static QueryNode Of(QueryField field, QueryNode value) => value switch
    {
        // Names of values are short, and all that matters of their words is that they are there.
        LoosePhraseNode phrase when field.Text is null => new FieldNode(field, new PhraseNode(phrase.Text)),
        _ => new FieldNode(field, value),
    };

    /// <summary>The field of everything in parentheses.</summary>
    public static QueryNode OfGroup(QueryField field, QueryNode group) => group switch
    {
        NotNode not => NotNode.Of(OfGroup(field, not.Operand)),
        AndNode and => AndNode.Of(and.Operands.Select(operand => OfGroup(field, operand))),
        OrNode or => OrNode.Of(or.Operands.Select(operand => OfGroup(field, operand))),
        SequenceNode sequence => SequenceNode.Of(sequence.Parts.Select(part => OfGroup(field, part))),
        NearNode near when field.Text is not null => new FieldNode(field, Whole(near)),

        // Values are too short for their words to be far apart.
        NearNode near => SequenceNode.Of(OfGroup(field, near.Left), OfGroup(field, near.Right)),

        // A parenthesis inside a word may have its partner in a value that will be quoted.
        FieldNode { Value: WordsNode words } own => OfWords(own.Field, words.Text),
        FieldNode => group,
        WordsNode words => OfWords(field, words.Text),
        _ => Of(field, group),
    };

    // A parenthesis inside a word may have its partner in a value of its own, where it is lost.
    private static QueryNode Whole(QueryNode place) => place switch
    {
        NearNode near => new NearNode(Whole(near.Left), Whole(near.Right), near.Distance),
        OrNode or => OrNode.Of(or.Operands.Select(Whole)),
        WordsNode { Text: var text } when text.AsSpan().ContainsAny('(', ')') => new PhraseNode(text),
        _ => place,
    };

    private static QueryNode OfWords(QueryField field, string text)
    {
        if (field.Facet == Facet.Year && DatesNode.TryRead(text) is { } dates)
            return new FieldNode(field, dates);

        List<string> words = field.Text is null ? [] : [.. WordsOf(text).Select(Plain).Where(word => word.Length > 0)];
        return words is []
            ? new FieldNode(field, new PhraseNode(text))
            : SequenceNode.Of(words.Select(word => new FieldNode(field, new WordsNode(word))));
    }

    private static string[] WordsOf(string text) =>
        text.Replace('(', ' ').Replace(')', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string word)
    {
        var letters = word.Replace("*", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal);
        var start = 0;
        while (start < letters.Length && !char.IsLetterOrDigit(letters[start]))
            start++;

        return letters[start..];
    }
}

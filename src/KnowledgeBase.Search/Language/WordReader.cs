using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Language;

/// <summary>Tells what a single word of a query is: a prefix, a fuzzy word or text.</summary>
internal static class WordReader
{
    /// <summary>The word, and the text that stands right before it: <c>zielono-nieb*</c> is a text and a prefix.</summary>
    public static (WordsNode? Before, QueryNode Word) Read(string word)
    {
        if (Split(word) is not { } split)
            return (null, new WordsNode(word));

        return (split.Before.Any(char.IsLetterOrDigit) ? new WordsNode(split.Before) : null, split.Word);
    }

    /// <summary>The value of a field, which is one thing as a whole.</summary>
    public static QueryNode ValueOf(QueryField field, string value)
    {
        if (field.Facet == Facet.Year && DatesNode.TryRead(value) is { } dates)
            return dates;

        return Split(value) is { Before: "" } split ? split.Word : new WordsNode(value);
    }

    /// <summary>Whether the last of the word is a star, punctuation apart.</summary>
    public static bool EndsWithStar(string word) =>
        word.LastIndexOf('*') is >= 0 and var star && !word[star..].Any(char.IsLetterOrDigit);

    // A word with parentheses inside stays as it is, or half of a pair would be lost.
    private static (string Before, QueryNode Word)? Split(string word)
    {
        var sign = word.AsSpan().IndexOfAny('*', '~');
        if (sign < 0 || word.AsSpan(sign + 1).ContainsAny('*', '~') || word.AsSpan().ContainsAny('(', ')') || word[sign..].Any(char.IsLetterOrDigit))
            return null;

        var start = sign;
        while (start > 0 && char.IsLetterOrDigit(word[start - 1]))
            start--;

        return (word[sign], sign - start) switch
        {
            ('*', >= PrefixNode.ShortestBeginning) => (word[..start], new PrefixNode(word[start..sign])),
            ('~', >= FuzzyNode.ShortestWord) => (word[..start], new FuzzyNode(word[start..sign])),
            _ => null,
        };
    }
}

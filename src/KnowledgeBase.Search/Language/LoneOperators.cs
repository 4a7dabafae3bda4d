namespace KnowledgeBase.Search.Language;

/// <summary>Makes text of operator words that have nothing to operate on, in small letters, so that they are text for good.</summary>
internal sealed class LoneOperators(List<QueryToken> tokens, ParseRemarks remarks)
{
    /// <summary>No abbreviation is so long: such a word in capitals is one of a title that is all capitals.</summary>
    private const int LongestAbbreviation = 6;

    private readonly bool[] _isText = new bool[tokens.Count];

    public static void MakeText(List<QueryToken> tokens, ParseRemarks remarks) => new LoneOperators(tokens, remarks).MakeText();

    // From the end, so that what follows an operator is known when it is looked at.
    private void MakeText()
    {
        var isInCapitals = IsInCapitals();
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            if (!tokens[at].IsOperatorWord || (!isInCapitals && HasOperands(at)))
                continue;

            remarks.Add(QueryRemarkKind.OperatorAsText, tokens[at].Text);
            tokens[at] = tokens[at] with { Kind = QueryTokenKind.Leaf, Leaf = new WordsNode(tokens[at].Text.ToLowerInvariant()) };
            _isText[at] = true;
        }
    }

    private bool HasOperands(int at)
    {
        var next = at + 1 < tokens.Count && !_isText[at + 1] ? tokens[at + 1] : null;
        var isAfterOperand = at > 0 && tokens[at - 1].EndsOperand;
        return tokens[at].Kind switch
        {
            QueryTokenKind.Not => next is { BeginsOperand: true },
            QueryTokenKind.Near => isAfterOperand && next is { BeginsOperand: true, Kind: not (QueryTokenKind.Not or QueryTokenKind.Minus) },
            _ => isAfterOperand && next is { BeginsOperand: true },
        };
    }

    /// <summary>Whether all is written in capitals, as titles are, and not only abbreviations.</summary>
    private bool IsInCapitals()
    {
        var words = tokens.Where(token => token.Kind == QueryTokenKind.Leaf).ToList();
        return !words.Exists(word => LettersOf(word).Any(char.IsLower))
            && words.Exists(word => word.Leaf is WordsNode words && words.Text.Count(char.IsUpper) > LongestAbbreviation);
    }

    private static string LettersOf(QueryToken word) => word.Leaf switch
    {
        WordsNode words => words.Text,
        PhraseNode phrase => phrase.Text,
        LoosePhraseNode phrase => phrase.Text,
        PrefixNode prefix => prefix.Beginning,
        FuzzyNode fuzzy => fuzzy.Word,
        _ => "",
    };
}

namespace KnowledgeBase.Search.Language;

/// <summary>Reads the query language. Any text is a query: what is no operator is text.</summary>
/// <remarks>
/// Recursive descent over
/// <code>
/// or       = and { LUB and }
/// and      = sequence { ORAZ sequence }
/// sequence = { item }                     what stands side by side
/// item     = { NIE | - } near
/// near     = operand { BLISKO/n operand }
/// operand  = leaf | ( or ) | field: leaf | field: ( or )
/// </code>
/// A group of plain words that no operator touches is text with its parentheses, as in „rozporządzenie (UE) 2016/679”.
/// </remarks>
internal sealed class QueryParser
{
    private readonly List<QueryToken> _tokens;
    private readonly ParseRemarks _remarks;
    private int _next;

    private QueryParser(List<QueryToken> tokens, ParseRemarks remarks) => (_tokens, _remarks) = (tokens, remarks);

    public static ParsedQuery Parse(string text)
    {
        var remarks = new ParseRemarks();
        var tokens = Balance.Of(QueryLexer.Read(text, remarks), remarks);
        LoneOperators.MakeText(tokens, remarks);
        var root = tokens.Count == 0 ? null : new QueryParser(tokens, remarks).ReadOr();
        return new ParsedQuery(root, remarks.ToList());
    }

    private QueryToken? Next => _next < _tokens.Count ? _tokens[_next] : null;

    private QueryNode ReadOr()
    {
        List<QueryNode> operands = [ReadAnd()];
        while (TryTake(QueryTokenKind.Or))
            operands.Add(ReadAnd());

        return OrNode.Of(operands);
    }

    private QueryNode ReadAnd()
    {
        List<QueryNode> operands = [ReadSequence()];
        while (TryTake(QueryTokenKind.And))
            operands.Add(ReadSequence());

        return AndNode.Of(operands);
    }

    private QueryNode ReadSequence()
    {
        var parts = new SequenceBuilder();
        while (Next is { BeginsOperand: true })
            ReadItem(parts);

        return parts.Build();
    }

    private void ReadItem(SequenceBuilder parts)
    {
        var first = Next!;
        var (isNegation, isExcluded) = (false, false);
        while (TryTake(QueryTokenKind.Not) || TryTake(QueryTokenKind.Minus))
            (isNegation, isExcluded) = (true, !isExcluded);

        var (node, apart) = ReadNear();
        if (isExcluded)
            parts.Add(NotNode.Of(node));
        else if (isNegation || node is not WordsNode words)
            parts.Add(node);
        else
            parts.AddWords(first.Leading, first.Kind == QueryTokenKind.Open ? $"({words.Text})" : words.Text);

        foreach (var other in apart)
            parts.Add(other);
    }

    // What has no place in a text, such as a field, can only be wanted as well, and so can what stands near it.
    private (QueryNode Node, IReadOnlyList<QueryNode> Apart) ReadNear()
    {
        var (node, apart) = (ReadOperand(), new List<QueryNode>());
        while (Next is { Kind: QueryTokenKind.Near } near)
        {
            _next++;
            var right = ReadOperand();
            if (apart.Count == 0 && HasPlace(node) && HasPlace(right))
            {
                node = new NearNode(node, right, near.Number);
                continue;
            }

            apart.Add(right);
            _remarks.Add(QueryRemarkKind.OperatorAsText, near.Text);
        }

        return (node, apart);
    }

    // A sign is no place, and what begins with one could not be told from an operator.
    private static bool HasPlace(QueryNode node) =>
        NearNode.CanStandNear(node)
        && (node is not WordsNode { Text: var text } || char.IsLetterOrDigit(text[0]) || text[0] == '(' || text.Any(char.IsWhiteSpace));

    private QueryNode ReadOperand()
    {
        var token = _tokens[_next++];
        return token.Kind switch
        {
            QueryTokenKind.Open => ReadGroup(),
            QueryTokenKind.Field when TryTake(QueryTokenKind.Open) => FieldValues.OfGroup(token.Field!, ReadGroup()),
            QueryTokenKind.Field => FieldValues.Of(token.Field!, _tokens[_next++].Leaf!),
            _ => token.Leaf!,
        };
    }

    private QueryNode ReadGroup()
    {
        var group = ReadOr();
        _next++;
        return group;
    }

    private bool TryTake(QueryTokenKind kind)
    {
        if (Next?.Kind != kind)
            return false;

        _next++;
        return true;
    }
}

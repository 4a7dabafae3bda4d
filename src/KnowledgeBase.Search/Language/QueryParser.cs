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

        var node = ReadNear();
        if (isExcluded)
            parts.Add(NotNode.Of(node));
        else if (isNegation || node is not WordsNode words)
            parts.Add(node);
        else
            parts.AddWords(first.Leading, first.Kind == QueryTokenKind.Open ? $"({words.Text})" : words.Text);
    }

    private QueryNode ReadNear()
    {
        var left = ReadOperand();
        while (Next is { Kind: QueryTokenKind.Near } near)
        {
            _next++;
            left = Near(left, ReadOperand(), near);
        }

        return left;
    }

    // What has no place in a text, such as a field, can only be wanted as well.
    private QueryNode Near(QueryNode left, QueryNode right, QueryToken near)
    {
        if (PlaceOf(left) is { } one && PlaceOf(right) is { } other)
            return new NearNode(one, other, near.Number);

        _remarks.Add(QueryRemarkKind.OperatorAsText, near.Text);
        return SequenceNode.Of(left, right);
    }

    private static QueryNode? PlaceOf(QueryNode node)
    {
        // A sign is no place, and what begins with one could not be told from an operator.
        if (node is WordsNode { Text: var text } && !char.IsLetterOrDigit(text[0]) && !text.Any(char.IsWhiteSpace) && text[0] != '(')
            return null;

        return NearNode.CanStandNear(node) ? node : null;
    }

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

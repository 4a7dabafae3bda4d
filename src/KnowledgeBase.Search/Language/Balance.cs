namespace KnowledgeBase.Search.Language;

/// <summary>Leaves out parentheses that hold nothing, that nothing closes or that lie too deep, with the signs right before them.</summary>
internal sealed class Balance(ParseRemarks remarks)
{
    /// <summary>Deeper than anyone can follow, and shallow enough for every walk over the tree to be recursive.</summary>
    public const int MostDepth = 20;

    private readonly List<QueryToken> _kept = [];
    private readonly Stack<bool> _keeps = [];
    private int _depth;
    private bool _gap;

    public static List<QueryToken> Of(IReadOnlyList<QueryToken> tokens, ParseRemarks remarks)
    {
        var balance = new Balance(remarks);
        foreach (var token in tokens)
            balance.Add(token);

        return balance._kept;
    }

    private void Add(QueryToken token)
    {
        switch (token.Kind)
        {
            case QueryTokenKind.Nothing:
                LeaveOut();
                break;
            case QueryTokenKind.Open:
                Open(token);
                break;
            case QueryTokenKind.Close:
                Close(token);
                break;
            default:
                Keep(token);
                break;
        }
    }

    private void Open(QueryToken token)
    {
        var keeps = _depth < MostDepth;
        _keeps.Push(keeps);
        if (keeps)
        {
            _depth++;
            Keep(token);
            return;
        }

        remarks.Add(QueryRemarkKind.TooDeep);
        LeaveOut();
    }

    private void Close(QueryToken token)
    {
        if (!_keeps.Pop())
        {
            _gap = true;
            return;
        }

        _depth--;
        if (_kept[^1].Kind == QueryTokenKind.Open)
        {
            _kept.RemoveAt(_kept.Count - 1);
            LeaveOut();
        }
        else
        {
            Keep(token);
        }
    }

    private void Keep(QueryToken token)
    {
        _kept.Add(_gap ? token with { Leading = " " } : token);
        _gap = false;
    }

    /// <summary>Something is left out here, and a minus or a field's name before it has lost what it stood for.</summary>
    private void LeaveOut()
    {
        _gap = true;
        if (_kept is [.., { Kind: QueryTokenKind.Minus }])
            _kept.RemoveAt(_kept.Count - 1);
        else if (_kept is [.., { Kind: QueryTokenKind.Field } field])
            _kept[^1] = field with { Kind = QueryTokenKind.Leaf, Leaf = new WordsNode(field.Text) };
    }
}

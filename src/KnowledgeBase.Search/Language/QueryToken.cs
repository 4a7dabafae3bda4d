namespace KnowledgeBase.Search.Language;

/// <summary>A piece of a query as the lexer reads it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Leading">The white space before it; none when it is glued to what stands before.</param>
/// <param name="Text">As typed.</param>
/// <param name="Leaf">What it stands for, if it needs nothing else.</param>
/// <param name="Number">The distance of <see cref="QueryTokenKind.Near"/>.</param>
/// <param name="Field">The field of <see cref="QueryTokenKind.Field"/>.</param>
internal sealed record QueryToken(
    QueryTokenKind Kind, string Leading, string Text, QueryNode? Leaf = null, int Number = 0, QueryField? Field = null)
{
    /// <summary>Whether an operand may begin with it.</summary>
    public bool BeginsOperand => Kind is QueryTokenKind.Not or QueryTokenKind.Minus || IsOperand || Kind == QueryTokenKind.Open;

    /// <summary>Whether an operand may end with it.</summary>
    public bool EndsOperand => Kind is QueryTokenKind.Leaf or QueryTokenKind.Close;

    /// <summary>Whether it is a word that operates on others.</summary>
    public bool IsOperatorWord => Kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Not or QueryTokenKind.Near;

    private bool IsOperand => Kind is QueryTokenKind.Leaf or QueryTokenKind.Field;
}

/// <summary>The kinds of <see cref="QueryToken"/>.</summary>
internal enum QueryTokenKind
{
    /// <summary>Words, a phrase, a prefix, a fuzzy word, years.</summary>
    Leaf,

    /// <summary>The name of a field with its colon, right before its value.</summary>
    Field,
    Open,
    Close,
    And,
    Or,
    Not,

    /// <summary>A minus right before what it excludes.</summary>
    Minus,
    Near,

    /// <summary>A sign that is left out: an opening parenthesis that nothing closes.</summary>
    Nothing,
}

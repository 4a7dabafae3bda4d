namespace KnowledgeBase.Search.Language;

/// <summary><c>-słowo</c>, <c>NIE słowo</c>: what must not be there.</summary>
/// <param name="Operand">What is excluded; never a negation itself.</param>
internal sealed record NotNode(QueryNode Operand) : QueryNode
{
    /// <summary>The opposite of a node: of a negation what it negates.</summary>
    public static QueryNode Of(QueryNode operand) => operand is NotNode not ? not.Operand : new NotNode(operand);
}

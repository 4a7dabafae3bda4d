namespace KnowledgeBase.Search.Language;

/// <summary><c>retencja LUB zieleń</c>: any of the operands.</summary>
/// <param name="Operands">Two or more; none is a disjunction itself.</param>
internal sealed record OrNode(IReadOnlyList<QueryNode> Operands) : QueryNode
{
    /// <summary>Any of the nodes; the node itself when there is but one.</summary>
    public static QueryNode Of(IEnumerable<QueryNode> nodes)
    {
        List<QueryNode> operands = [.. nodes.SelectMany(node => node is OrNode or ? or.Operands : [node])];
        return operands is [var only] ? only : new OrNode(operands);
    }
}

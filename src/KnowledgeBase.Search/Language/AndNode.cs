namespace KnowledgeBase.Search.Language;

/// <summary><c>retencja ORAZ zieleń</c>: each of the operands, without exception.</summary>
/// <param name="Operands">Two or more; none is a conjunction itself.</param>
internal sealed record AndNode(IReadOnlyList<QueryNode> Operands) : QueryNode
{
    /// <summary>All of the nodes; the node itself when there is but one.</summary>
    public static QueryNode Of(IEnumerable<QueryNode> nodes)
    {
        List<QueryNode> operands = [.. nodes.SelectMany(node => node is AndNode and ? and.Operands : [node])];
        return operands is [var only] ? only : new AndNode(operands);
    }
}

namespace KnowledgeBase.Search.Language;

/// <summary>Parts typed one after another with no operator between: all of them are wanted.</summary>
/// <param name="Parts">Two or more; none is a sequence itself, and no two runs of text are neighbours.</param>
internal sealed record SequenceNode(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    /// <summary>The nodes in a row; the node itself when there is but one.</summary>
    public static QueryNode Of(params IEnumerable<QueryNode> nodes)
    {
        var builder = new SequenceBuilder();
        foreach (var node in nodes)
            builder.Add(node);

        return builder.Build();
    }
}

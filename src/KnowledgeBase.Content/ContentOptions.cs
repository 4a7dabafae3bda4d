namespace KnowledgeBase.Content;

/// <summary>What of the content folder is read.</summary>
public sealed record ContentOptions
{
    /// <summary>Whether sample material is read; false leaves it out altogether.</summary>
    public bool IncludeExamples { get; init; } = true;
}

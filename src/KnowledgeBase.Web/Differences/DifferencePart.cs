namespace KnowledgeBase.Web.Differences;

/// <summary>A run of text and which of two texts holds it.</summary>
public readonly record struct DifferencePart(DifferenceKind Kind, string Text);

/// <summary>Which of two texts holds a piece.</summary>
public enum DifferenceKind
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the first.</summary>
    Removed,

    /// <summary>Only the second.</summary>
    Added,
}

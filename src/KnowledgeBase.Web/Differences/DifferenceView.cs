namespace KnowledgeBase.Web.Differences;

/// <summary>A difference as a page shows it.</summary>
/// <param name="Difference">What differs.</param>
/// <param name="Before">Names the first text, before what only it has and above its column.</param>
/// <param name="After">Names the second text likewise.</param>
/// <param name="IsSideBySide">Whether the texts stand beside each other rather than in one.</param>
public sealed record DifferenceView(TextDifference Difference, string Before, string After, bool IsSideBySide);

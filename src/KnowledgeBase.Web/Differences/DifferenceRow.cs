namespace KnowledgeBase.Web.Differences;

/// <summary>A paragraph of two texts, or of one of them.</summary>
/// <param name="Parts">Its words in order.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
public sealed record DifferenceRow(IReadOnlyList<DifferencePart> Parts, bool IsHeading)
{
    /// <summary>The paragraph as the first text has it; none where it does not.</summary>
    public IEnumerable<DifferencePart> Before => Parts.Where(part => part.Kind != DifferenceKind.Added);

    /// <summary>The paragraph as the second text has it; none where it does not.</summary>
    public IEnumerable<DifferencePart> After => Parts.Where(part => part.Kind != DifferenceKind.Removed);

    public bool IsSame => Parts.All(part => part.Kind == DifferenceKind.Same);
}

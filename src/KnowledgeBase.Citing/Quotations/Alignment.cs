namespace KnowledgeBase.Citing.Quotations;

/// <summary>A whole quotation beside the part of a source that is most like it.</summary>
/// <param name="Cost">0 for a faithful quotation.</param>
/// <param name="Steps">In order; every token of the quotation stands in one.</param>
/// <param name="Words">How many words the quotation has, without an editor's.</param>
/// <param name="Kept">How many of them stand beside the same word of the source, in runs of two and more.</param>
/// <param name="LongestRun">The most words in a row that are the same.</param>
/// <param name="InRange">How many of its words, in whatever order, the part of the source beside it holds.</param>
internal sealed record Alignment(int Cost, IReadOnlyList<AlignmentStep> Steps, int Words, int Kept, int LongestRun, int InRange)
{
    /// <summary>With fewer words in common two sentences are on one subject rather than one text.</summary>
    private const double LeastKept = 0.55;

    /// <summary>So many of the words within so few of the source's are no chance, in whatever order: short quotations have short runs.</summary>
    private const double LeastInRange = 0.8;

    /// <summary>Words in a row that two texts seldom share by chance.</summary>
    private const int LeastRun = 3;

    public bool IsExact => Cost == 0;

    /// <summary>Whether the quotation was made of this source, and altered.</summary>
    public bool IsOfSource => Words > 0
        && ((Share >= LeastKept && LongestRun >= Math.Min(LeastRun, Words - 1)) || ((double)InRange / Words >= LeastInRange && LongestRun > 1));

    public double Share => Words == 0 ? 0 : (double)Kept / Words;

    /// <summary>The first and the last word of the source that the quotation speaks for.</summary>
    public (int First, int Last)? Range => AlignmentMeasures.RangeOf(Steps);
}

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>How well an analysis puts words together that belong together; all values from 0 to 1.</summary>
/// <param name="Precision">The share of the pairs put together that belong together; 1 when none is put together.</param>
/// <param name="Recall">The share of the pairs that belong together that are put together; 1 when none belongs.</param>
public readonly record struct ConflationScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

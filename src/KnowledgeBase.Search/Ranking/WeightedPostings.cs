using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Documents of one segment that hold something, each with how often, weighted by field, length and route.</summary>
internal abstract class WeightedPostings
{
    /// <summary>What the frequencies of a shorter list are worth is soon reckoned, and not worth keeping.</summary>
    private const int ShortList = 8;

    /// <summary>The document stood at; the largest number when there are no more.</summary>
    public abstract int Document { get; }

    /// <summary>A sum with the weighted frequency in the document stood at added, to the last bit as a window would add it.</summary>
    public abstract float AddTo(float frequency);

    /// <summary>Number of documents, or an upper bound.</summary>
    public abstract int Cost { get; }

    /// <summary>Goes to the first document that is not before the target.</summary>
    public abstract int Advance(int target);

    /// <summary>Adds the frequencies of all documents up to the window's end, and stands at the first beyond.</summary>
    public abstract void AddTo(ScoreWindow window);

    /// <summary>Adds to a window what a part of a list has.</summary>
    /// <param name="occurrences">Where the term stands.</param>
    /// <param name="part">The part, all of it in the window.</param>
    /// <param name="scale">What its frequencies are worth.</param>
    /// <param name="window">The window.</param>
    protected static void Add(TermOccurrences occurrences, Range part, FrequencyScale scale, ScoreWindow window)
    {
        if (occurrences.Count >= ShortList)
        {
            window.Add(occurrences.Documents[part], occurrences.WorthsBy(scale.OccurrenceWeights)[part], scale.RouteWeight);
            return;
        }

        for (var index = part.Start.Value; index < part.End.Value; index++)
            window.Add(occurrences.DocumentAt(index), scale.Of(occurrences.FrequencyAt(index), occurrences.LengthAt(index)));
    }
}

namespace KnowledgeBase.Search.Ranking;

/// <summary>Documents of one segment that hold something, each with how often, weighted by field, length and route.</summary>
internal abstract class WeightedPostings
{
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
}

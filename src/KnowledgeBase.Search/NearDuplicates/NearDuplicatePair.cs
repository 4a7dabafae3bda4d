using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Two entries and how much of their texts is the same, by pairs of neighbouring words in any inflection.</summary>
/// <param name="First">The one whose identifier comes first, where the order is not asked for.</param>
/// <param name="Second">The other one.</param>
/// <param name="Resemblance">Pairs of words that both have, of all that either has: 0 to 1.</param>
/// <param name="Containment">Pairs of words that both have, of those of the shorter text: 0 to 1.</param>
public sealed record NearDuplicatePair(Entry First, Entry Second, double Resemblance, double Containment)
{
    /// <summary>A text with three words of ten replaced has .36 in the middle; below, signatures meet too seldom.</summary>
    public const double LeastResemblance = 0.3;

    /// <summary>A text that stands in a longer one for the most part is taken over, however long the other is.</summary>
    public const double LeastContainment = 0.55;

    /// <summary>Whether the two say nearly the same.</summary>
    public bool IsNear => Resemblance >= LeastResemblance || Containment >= LeastContainment;

    /// <summary>The other entry of the pair.</summary>
    public Entry OtherThan(string id) => First.Id == id ? Second : First;
}

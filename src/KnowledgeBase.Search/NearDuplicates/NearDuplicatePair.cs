using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Two entries and how much of their texts is the same, by runs of three words in any inflection.</summary>
/// <param name="First">The one whose identifier comes first, where the order is not asked for.</param>
/// <param name="Second">The other one.</param>
/// <param name="Resemblance">Runs that both have, of all that either has: 0 to 1.</param>
/// <param name="Containment">Runs that both have, of those of the shorter text: 0 to 1.</param>
public sealed record NearDuplicatePair(Entry First, Entry Second, double Resemblance, double Containment)
{
    /// <summary>Half of the words copied and the rest in place of others: further apart, two texts are only on the same subject.</summary>
    public const double LeastResemblance = 0.35;

    /// <summary>So much of a text taken over into a longer one makes it part of that one.</summary>
    public const double LeastContainment = 0.6;

    /// <summary>Whether the two say nearly the same.</summary>
    public bool IsNear => Resemblance >= LeastResemblance || Containment >= LeastContainment;

    /// <summary>The other entry of the pair.</summary>
    public Entry OtherThan(string id) => First.Id == id ? Second : First;
}

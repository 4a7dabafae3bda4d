using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Ranking;

/// <summary>How much of a score each further occurrence of a word still adds.</summary>
/// <remarks>S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.4.</remarks>
internal static class Bm25
{
    /// <summary>Turns a unit's frequencies in many documents into scores.</summary>
    /// <param name="frequencies">Weighted frequencies; get the scores, to the last bit as they would come out one by one.</param>
    /// <param name="rarity">The unit's inverse document frequency.</param>
    /// <param name="saturation">k1.</param>
    public static void Score(Span<float> frequencies, float rarity, float saturation)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(frequencies);
        foreach (ref var frequency in vectors)
            frequency = rarity * frequency * (saturation + 1) / (frequency + new Vector<float>(saturation));

        foreach (ref var frequency in frequencies[(vectors.Length * Vector<float>.Count)..])
            frequency = Score(frequency, rarity, saturation);
    }

    /// <summary>The score of a unit in one document.</summary>
    /// <param name="frequency">Its weighted frequency.</param>
    /// <param name="rarity">The unit's inverse document frequency.</param>
    /// <param name="saturation">k1.</param>
    public static float Score(float frequency, float rarity, float saturation) => rarity * frequency * (saturation + 1) / (frequency + saturation);
}

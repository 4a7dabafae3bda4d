namespace KnowledgeBase.Search.Ranking;

/// <summary>What the frequencies of a term in a field are worth, by the length of the field and the route of the match.</summary>
/// <param name="OccurrenceWeights">What one occurrence is worth by the number of words in the field.</param>
/// <param name="RouteWeight">What a match by this route is worth.</param>
internal readonly record struct FrequencyScale(float[] OccurrenceWeights, float RouteWeight)
{
    /// <param name="frequency">How often the term stands in the field.</param>
    /// <param name="length">Number of words in the field.</param>
    public float Of(float frequency, int length) => RouteWeight * (frequency * OccurrenceWeights[length]);
}

namespace KnowledgeBase.Search.Ranking;

/// <summary>What the frequencies of a term in a field are worth, by the length of the field and the route of the match.</summary>
/// <param name="Lengths">Words in the field by document.</param>
/// <param name="OccurrenceWeights">What one occurrence is worth by the number of words in the field.</param>
/// <param name="RouteWeight">What a match by this route is worth.</param>
internal readonly record struct FrequencyScale(ushort[] Lengths, float[] OccurrenceWeights, float RouteWeight)
{
    public float Of(int document, float frequency) => RouteWeight * frequency * OccurrenceWeights[Lengths[document]];
}

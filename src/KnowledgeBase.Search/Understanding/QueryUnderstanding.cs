namespace KnowledgeBase.Search.Understanding;

/// <summary>How a query was understood.</summary>
/// <param name="Words">Its plain words in their order, with what stands for each.</param>
/// <param name="Modes">How much each mode finds, the narrowest first.</param>
public sealed record QueryUnderstanding(IReadOnlyList<UnderstoodWord> Words, IReadOnlyList<ModeCount> Modes);

/// <summary>How much the query finds in a mode, under the present filters.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Hits">Number of hits; 0 when there are some only because words were left out.</param>
public sealed record ModeCount(MatchMode Mode, int Hits);

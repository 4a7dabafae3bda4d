namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>A query with the identifiers of everything that answers it.</summary>
/// <param name="Text">The query as typed.</param>
/// <param name="Relevant">Distinct identifiers, at least one, in the order of the judgements.</param>
public sealed record JudgedQuery(string Text, IReadOnlyList<string> Relevant);

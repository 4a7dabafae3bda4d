namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>A file of a measurement is missing or not what it should be; the message says which and what to do.</summary>
public sealed class EvaluationDataException(string message) : IOException(message);

namespace KnowledgeBase.Search;

/// <summary>The index folder cannot be used; the message says what to do.</summary>
public sealed class IndexUnavailableException(string message, Exception innerException) : Exception(message, innerException);

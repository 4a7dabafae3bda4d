namespace KnowledgeBase.Polish.Stempel;

/// <summary>Stempel's table cannot be used; the message says what to do.</summary>
public sealed class StempelUnavailableException(string message, Exception innerException) : Exception(message, innerException);

namespace KnowledgeBase.Web.Api;

/// <summary>Why an operation does not answer, where more is known than that there is no such thing.</summary>
/// <param name="Status">The status of the answer, from 400.</param>
/// <param name="Detail">What is wrong, and what to do.</param>
public sealed record ApiFault(int Status, string Detail)
{
    /// <summary>When to ask again; null where that does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

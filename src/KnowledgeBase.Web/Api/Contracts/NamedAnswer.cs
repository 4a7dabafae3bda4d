namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>An entry or a term of a controlled list by its identifier and name.</summary>
public sealed record NamedAnswer(string Id, string Name);

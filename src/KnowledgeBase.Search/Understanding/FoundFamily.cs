using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Understanding;

/// <summary>The relatives of a word of a query that the index holds.</summary>
/// <param name="Id">Names the family in <see cref="SearchRequest.WithoutFamilies"/>.</param>
/// <param name="Relatives">Their lemmas.</param>
/// <param name="IsOff">Whether the request asked to do without them.</param>
internal sealed record FoundFamily(string Id, WordPattern Relatives, bool IsOff);

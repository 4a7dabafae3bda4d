namespace KnowledgeBase.Search.Facets;

/// <summary>The values of one facet with their numbers of entries, counted as if the facet's own filter were absent.</summary>
/// <param name="Facet">The dimension.</param>
/// <param name="Values">Values with at least one entry, and every chosen value; in the order in which they are to be shown.</param>
public sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Id">Identifier in addresses.</param>
/// <param name="Label">Name on screen.</param>
/// <param name="Count">Number of entries that a filter by this value would leave, given the other facets' filters.</param>
/// <param name="IsChosen">Whether the request restricts to it.</param>
/// <param name="Depth">Level in a hierarchical vocabulary, from 0; a broader value counts the entries of its narrower ones.</param>
public sealed record FacetValue(string Id, string Label, int Count, bool IsChosen, int Depth = 0);

using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Evidence;

/// <summary>A paragraph as it was read.</summary>
/// <param name="Units">The words that can tell what it is about, each once, in their order.</param>
/// <param name="Counts">How often each of them stands there.</param>
/// <param name="Pairs">Words that stand next to each other there, by their places among the units, the smaller first.</param>
/// <param name="Named">What of the controlled lists it names.</param>
internal sealed record Draft(IReadOnlyList<QueryUnit> Units, IReadOnlyList<int> Counts, IReadOnlySet<(int First, int Second)> Pairs, NamedTerms Named);

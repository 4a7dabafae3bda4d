using KnowledgeBase.Content.Rules;

namespace KnowledgeBase.Search;

/// <summary>What a synonym rule adds to a query.</summary>
public sealed record Expansion
{
    /// <summary>Names the addition in <see cref="SearchRequest.WithoutSynonyms"/>: the same for every word that brings it.</summary>
    public required string Id { get; init; }

    public required SynonymKind Kind { get; init; }

    /// <summary>The words of the query that bring it, as typed.</summary>
    public required string Words { get; init; }

    /// <summary>What is looked for besides, as the rule has it; it is found in any form.</summary>
    public required string Addition { get; init; }

    /// <summary>Whether the request asked to do without it.</summary>
    public required bool IsOff { get; init; }

    /// <summary>Number of hits that hold the addition; 0 when it is off.</summary>
    public required int Hits { get; init; }
}

namespace KnowledgeBase.Search.Understanding;

/// <summary>Words derived from the same root as a word of the query: in family mode they count as the word, else as a weak match.</summary>
public sealed record WordFamily
{
    /// <summary>Names the family in <see cref="SearchRequest.WithoutFamilies"/>: the same for every form of the word.</summary>
    public required string Id { get; init; }

    /// <summary>Lemmas of relatives, the most frequent first.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Number of further relatives.</summary>
    public required int Others { get; init; }

    /// <summary>Whether the request asked to do without it.</summary>
    public required bool IsOff { get; init; }

    /// <summary>Number of hits that hold any of the relatives; 0 when it is off.</summary>
    public required int Hits { get; init; }
}

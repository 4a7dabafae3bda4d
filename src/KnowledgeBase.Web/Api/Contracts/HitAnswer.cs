namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>One entry that answers a search.</summary>
public sealed record HitAnswer
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required TextAnswer Title { get; init; }

    /// <summary>Permanent address for people.</summary>
    public required Uri Address { get; init; }

    /// <summary>The entry in this interface.</summary>
    public required Uri Entry { get; init; }

    /// <summary>True for invented material, which must not be cited.</summary>
    public required bool Example { get; init; }

    /// <summary>What <see cref="Example"/> means, to be shown with the entry; null for facts.</summary>
    public string? Warning { get; init; }

    /// <summary>Relevance, comparable within one answer only.</summary>
    public required float Score { get; init; }

    public required IReadOnlyList<SnippetAnswer> Snippets { get; init; }

    /// <summary>By which forms, where, the entry holds the words of the query.</summary>
    public required IReadOnlyList<MatchAnswer> Matches { get; init; }

    /// <summary>Words of the query that the entry does not hold.</summary>
    public required IReadOnlyList<string> Missing { get; init; }
}

/// <summary>Whole sentences of one passage.</summary>
/// <param name="Text">The sentences.</param>
/// <param name="Passage">Visible number of the passage; null for the summary.</param>
/// <param name="Address">Permanent address of the passage; null for the summary.</param>
public sealed record SnippetAnswer(TextAnswer Text, int? Passage, Uri? Address);

/// <summary>How an entry holds one word of the query.</summary>
/// <param name="Word">The word as typed.</param>
/// <param name="Form">The closest form as it stands in the entry.</param>
/// <param name="Route">The way to it: <c>spelling</c>, <c>inflection</c>, <c>synonym</c> and so on.</param>
/// <param name="Lemma">The lemma by which it was found; null when it was found by its spelling.</param>
/// <param name="Place">The part of the entry: <c>title</c>, <c>passage</c>, <c>label</c> and so on.</param>
/// <param name="Passage">Visible number of the passage; null elsewhere.</param>
/// <param name="Count">Number of places of all forms.</param>
public sealed record MatchAnswer(string Word, string Form, string Route, string? Lemma, string Place, int? Passage, int Count);

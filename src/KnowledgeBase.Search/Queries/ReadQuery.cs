using KnowledgeBase.Search.Conditions;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search.Queries;

/// <summary>A query as it was understood.</summary>
/// <param name="Units">What is looked for; empty for everything.</param>
/// <param name="LeftOut">Words beyond the limits, as typed.</param>
/// <param name="IsQuestion">Whether it is a sentence rather than words to be found.</param>
internal sealed record ReadQuery(IReadOnlyList<QueryUnit> Units, IReadOnlyList<string> LeftOut, bool IsQuestion)
{
    /// <summary>What synonym rules added to the units.</summary>
    public IReadOnlyList<FoundExpansion> Expansions { get; init; } = [];

    /// <summary>By unit the relatives that the index holds, null where there are none; empty when the query was read exactly.</summary>
    public IReadOnlyList<FoundFamily?> Families { get; init; } = [];

    /// <summary>Whether every word is needed: none is left out because it stands nowhere, and nothing is relaxed.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What operators and fields ask of every entry; null for words alone.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What the condition excludes: looked for, but neither scored nor marked.</summary>
    public IReadOnlyList<QueryUnit> Excluded { get; init; } = [];

    /// <summary>Where its phrases were found: it is asked again in other modes, under other filters and in parts.</summary>
    public FoundPatterns Found { get; init; } = new();

    /// <summary>What was read otherwise than it may have been meant.</summary>
    public IReadOnlyList<QueryRemark> Remarks { get; init; } = [];
}

namespace KnowledgeBase.Search.Evidence;

/// <summary>Every number that decides which entries support a paragraph.</summary>
/// <remarks>
/// Chosen on one half of the judged drafts in <c>tests/data/evidence</c> and checked on the other: recall of the entries that
/// ought to be found / part of the shown ones that ought to be, means over the drafts, with each other value. With all as they
/// are: .958 / .680. The benchmark of evidence prints them for both halves.
/// </remarks>
internal sealed record EvidenceWeights
{
    public static EvidenceWeights Default { get; } = new();

    /// <summary>
    /// An entry is told of when the nearest one scores at least this: its BM25 score as a part of that of an entry with every
    /// word of the paragraph.
    /// </summary>
    /// <remarks>0.1: the same; 0.2: .903 / .671</remarks>
    public double Nearest { get; init; } = 0.15;

    /// <summary>What scores less is not told of beside it.</summary>
    /// <remarks>0.1: .958 / .613; 0.12: .931 / .701; 0.14: .889 / .783. Who looks for support would rather read one entry too many than miss one.</remarks>
    public double Least { get; init; } = 0.11;

    /// <summary>Nor what scores less than this part of the nearest one: where one entry says it all, others only touch on it.</summary>
    /// <remarks>0: .986 / .573, and .447 of what was held back; 0.5: .931 / .804, but .889 instead of .926 found of what was held back</remarks>
    public double PartOfNearest { get; init; } = 0.4;

    /// <summary>What an act or a policy document counts that both name and hardly any other entry does: decides between entries whose words are as near.</summary>
    public double Reference { get; init; } = 0.05;

    /// <summary>The same for an institution or a topic.</summary>
    public double Subject { get; init; } = 0.01;

    /// <summary>What two words count that stand together in the paragraph and in a passage, in words of their own: chooses the passage.</summary>
    public double Pair { get; init; } = 0.5;

    /// <summary>A passage is shown beside the best one when it covers at least this part of what that one does.</summary>
    public double NextPassage { get; init; } = 0.6;
}

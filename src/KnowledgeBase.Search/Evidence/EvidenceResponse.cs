using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Explanations;

namespace KnowledgeBase.Search.Evidence;

/// <summary>The answer to an <see cref="EvidenceRequest"/>.</summary>
public sealed record EvidenceResponse
{
    /// <summary>The paragraphs that were answered, in their order.</summary>
    public required IReadOnlyList<ParagraphEvidence> Paragraphs { get; init; }

    /// <summary>Number of paragraphs that were not, since there were more than is answered at once.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The content that answered; the engine's own may be newer by now.</summary>
    public required Library Library { get; init; }
}

/// <summary>What supports one paragraph.</summary>
/// <param name="Place">The paragraph's place among those of the request, from 0.</param>
/// <param name="Words">The words of it that can tell what it is about, each once, as they stand there.</param>
/// <param name="Hits">Recommendations and initiatives on the same subject, the nearest first; none where nothing is near enough.</param>
public sealed record ParagraphEvidence(int Place, IReadOnlyList<string> Words, IReadOnlyList<EvidenceHit> Hits);

/// <summary>An entry that supports or covers a paragraph.</summary>
public sealed record EvidenceHit
{
    /// <summary>The recommendation or initiative; never a withdrawn one.</summary>
    public required Entry Entry { get; init; }

    /// <summary>How near it is to the paragraph; compares the hits of one paragraph.</summary>
    public required double Score { get; init; }

    /// <summary>Part of the paragraph's telling words that the entry has, the rarer ones counting more: 0 to 1.</summary>
    public required double Covered { get; init; }

    /// <summary>The words of the paragraph that the entry has in some form, the most telling first.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The entry's summary with the matching words marked.</summary>
    public required HighlightedText Summary { get; init; }

    /// <summary>The passages that say most of it, the best first; none where the entry covers the paragraph only as a whole.</summary>
    public required IReadOnlyList<EvidencePassage> Passages { get; init; }

    /// <summary>What both name.</summary>
    public required SharedNames Names { get; init; }
}

/// <summary>A passage of an entry that matches a paragraph.</summary>
/// <param name="Passage">The passage, to be cited.</param>
/// <param name="Text">The same text with the matching words marked.</param>
/// <param name="Covered">Part of the paragraph's telling words that it has: 0 to 1.</param>
/// <param name="Words">The paragraph's words that it has, with the forms in which it has them, the most telling first.</param>
public sealed record EvidencePassage(Passage Passage, HighlightedText Text, double Covered, IReadOnlyList<WordExplanation> Words);

/// <summary>What of the controlled lists a paragraph names and an entry is assigned to; identifiers, in the order of the lists.</summary>
/// <param name="Acts">Legal acts.</param>
/// <param name="PolicyDocuments">Strategies and policies.</param>
/// <param name="Institutions">Institutions that a recommendation is addressed to.</param>
/// <param name="Topics">Topics.</param>
public sealed record SharedNames(IReadOnlyList<string> Acts, IReadOnlyList<string> PolicyDocuments, IReadOnlyList<string> Institutions, IReadOnlyList<string> Topics)
{
    /// <summary>Whether they name nothing in common.</summary>
    public bool IsEmpty => Acts.Count + PolicyDocuments.Count + Institutions.Count + Topics.Count == 0;
}

using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>What comparing a quotation with the sources says of it.</summary>
internal sealed record Judgement(QuotationAgreement Agreement)
{
    public QuotationSource? Source { get; init; }

    public IReadOnlyList<QuotationPart> Parts { get; init; } = [];

    public string? Repaired { get; init; }

    /// <summary>The passage of the present text that is to be cited.</summary>
    public Passage? PresentPassage { get; init; }

    public IReadOnlyList<string> AlsoIn { get; init; } = [];
}

namespace KnowledgeBase.Web.Accessibility;

/// <summary>Why something is not accessible.</summary>
public enum DeclarationGround
{
    /// <summary>It does not conform.</summary>
    Nonconformance,

    /// <summary>It would cost disproportionately much.</summary>
    Burden,

    /// <summary>The act does not cover it.</summary>
    Exemption,
}

/// <summary>What is not accessible on one ground.</summary>
/// <param name="Ground">Why.</param>
/// <param name="Id">The identifier of the list.</param>
/// <param name="Sentences">What, in the publisher's words.</param>
public sealed record DeclarationGap(DeclarationGround Ground, string Id, IReadOnlyList<string> Sentences);

using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>A token as the scanner finds it; its term lies in the <see cref="TokenBuffer"/>.</summary>
internal struct RawToken
{
    public int Start;
    public int End;
    public int Position;
    public int Span;
    public TokenType Type;
    public LetterCase Case;
    public int TermStart;
    public int TermLength;

    /// <summary>Letters of the term before an ending that was put on with a hyphen or an apostrophe.</summary>
    public int BaseLength;
}

/// <summary>How a word is capitalised, as far as it matters.</summary>
internal enum LetterCase : byte
{
    /// <summary>At most the first letter is large.</summary>
    Common,

    /// <summary>Two letters or more, all large.</summary>
    Capitals,

    /// <summary>Large letters inside: MFiPR, ePUAP.</summary>
    Mixed,
}

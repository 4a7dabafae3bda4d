namespace KnowledgeBase.Citing.Quotations;

/// <summary>A word of a text, a mark that counts, or an editor's mark in a quotation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word without what typesetting puts into it: composed letters, no soft hyphens, one kind of hyphen and apostrophe.</param>
/// <param name="Start">Where it begins in the text that was read.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct TextToken(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>The word with its hyphen, where one stood at the end of a line and may be the word's own or the typesetter's.</summary>
    public string? Hyphenated { get; init; }

    /// <summary>Whether its first letter may have another case than in the source: the first word of a quotation, or „[s]amorząd”.</summary>
    public bool IsCaseFree { get; init; }
}

/// <summary>Kinds of <see cref="TextToken"/>.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>Punctuation or another sign that a faithful quotation keeps.</summary>
    Mark,

    /// <summary>„[…]”, „(…)” or „…”: something was left out.</summary>
    Omission,

    /// <summary>„[samorząd]”: an editor's words, in place of others or beside them.</summary>
    Bracket,
}

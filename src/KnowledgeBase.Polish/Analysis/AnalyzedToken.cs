namespace KnowledgeBase.Polish.Analysis;

/// <summary>One token of a text with everything the index and the query need to know of it.</summary>
/// <remarks>
/// A token that consists of others (a reference such as <c>Dz.U. 2023 poz. 1688</c>, a range, a compound adjective)
/// stands before its parts, at the position of the first part, and spans as many positions as it has parts.
/// </remarks>
public sealed record AnalyzedToken
{
    /// <summary>The token as written.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first character, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the last character, in UTF-16 units.</summary>
    public required int End { get; init; }

    /// <summary>Position in the text, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Number of positions it spans: 1, or the number of its parts.</summary>
    public int Span { get; init; } = 1;

    public required TokenType Type { get; init; }

    /// <summary>Lower-cased spelling with Polish letters: the term of the exact field.</summary>
    public required string Exact { get; init; }

    /// <summary>The exact spelling without Polish letters (ł → l): the term of the folded field.</summary>
    public required string Folded { get; init; }

    /// <summary>Lemmas of all readings, distinct, ordinal order: the terms of the lemma field, which count as one word.</summary>
    public required IReadOnlyList<string> Lemmas { get; init; }

    /// <summary>
    /// Those of <see cref="Lemmas"/> that who writes the word means (<c>zieleni</c>: zieleń, not zielony or zielenić); at
    /// least one. For queries: the index holds all, so that a rare reading can be found, but does not find what is frequent.
    /// </summary>
    public required IReadOnlyList<string> LikelyLemmas { get; init; }

    /// <summary>
    /// Likely lemmas of words that differ from this one only by Polish letters (<c>sad</c> → <c>sąd</c>); empty when the token
    /// has a Polish letter itself. For queries typed without Polish letters; never indexed.
    /// </summary>
    public IReadOnlyList<string> RespelledLemmas { get; init; } = [];

    public required LemmaRoute Route { get; init; }

    /// <summary>True for a function or question word that carries no weight in a query.</summary>
    public bool IsStopWord { get; init; }
}

/// <summary>What a token is; decides whether its form may be changed.</summary>
public enum TokenType
{
    Word,
    Compound,
    Number,
    Range,
    Abbreviation,
    Reference,
    Date,
    Code,
    Address,
}

/// <summary>How the lemmas of a token were found.</summary>
public enum LemmaRoute
{
    /// <summary>The token is kept as it is: a number, a reference, an abbreviation, a code.</summary>
    Kept,

    /// <summary>The lexicon knows the form.</summary>
    Lexicon,

    /// <summary>The lexicon knows the form once Polish letters are put back.</summary>
    Respelled,

    /// <summary>A productive prefix before a word the lexicon knows.</summary>
    Prefixed,

    /// <summary>A learned patch command for the longest known suffix.</summary>
    Guessed,
}

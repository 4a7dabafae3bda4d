namespace KnowledgeBase.Search.Matching;

/// <summary>The way from a word of the query to a word of the text, the straightest first.</summary>
public enum MatchRoute
{
    /// <summary>The same spelling.</summary>
    Spelling,

    /// <summary>The same spelling once the query's missing Polish letters are put back.</summary>
    Letters,

    /// <summary>Another inflected form of the same word.</summary>
    Inflection,

    /// <summary>A word that begins as was typed.</summary>
    Prefix,

    /// <summary>A form of a word that differs from the query's by Polish letters (<c>sad</c> → <c>sądu</c>).</summary>
    Respelling,

    /// <summary>A form of a word that the query's seems to be a typing error for.</summary>
    Correction,

    /// <summary>What an abbreviation stands for, or the other way round, as a rule of the editors has it.</summary>
    Abbreviation,

    /// <summary>A form of a word or phrase that means the same or less, as a rule of the editors has it.</summary>
    Synonym,

    /// <summary>A form of a word derived from the same root (<c>miasto</c> → <c>miejskiego</c>).</summary>
    Family,
}

namespace KnowledgeBase.Search.Language;

/// <summary><c>retnecja~</c>: every word that is spelled nearly so.</summary>
/// <param name="Word">The letters before the tilde.</param>
internal sealed record FuzzyNode(string Word) : QueryNode
{
    /// <summary>Shorter words are one letter away from too many others.</summary>
    public const int ShortestWord = 4;

    /// <summary>A word of so many letters may be typed with two errors.</summary>
    public const int LongWord = 8;

    /// <summary>How many errors there may be.</summary>
    public int Errors => Word.Length >= LongWord ? 2 : 1;
}

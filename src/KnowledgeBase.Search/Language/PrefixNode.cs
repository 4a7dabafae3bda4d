namespace KnowledgeBase.Search.Language;

/// <summary><c>retenc*</c>: every word that begins so.</summary>
/// <param name="Beginning">The letters before the star.</param>
internal sealed record PrefixNode(string Beginning) : QueryNode
{
    /// <summary>A single letter with a star stands before nearly every word, which nobody can mean.</summary>
    public const int ShortestBeginning = 2;
}

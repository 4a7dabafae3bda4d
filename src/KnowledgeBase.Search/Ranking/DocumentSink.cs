namespace KnowledgeBase.Search.Ranking;

/// <summary>Takes the documents of one segment that hold words of the query, in ascending order.</summary>
internal abstract class DocumentSink
{
    public abstract void Collect(in ScoredDocument document);
}

/// <summary>A document with its first score.</summary>
/// <param name="Document">Its number in the segment.</param>
/// <param name="Score">Score by frequencies alone.</param>
/// <param name="Share">Share of the query that it holds, words weighted by rarity.</param>
/// <param name="Words">Number of words that it holds in one of their own forms.</param>
internal readonly record struct ScoredDocument(int Document, float Score, float Share, int Words);

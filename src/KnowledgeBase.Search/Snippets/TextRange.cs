namespace KnowledgeBase.Search.Snippets;

/// <summary>A run of characters: from the first to before the end.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Holds(TextRange other) => Start <= other.Start && other.End <= End;
}

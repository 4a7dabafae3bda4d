namespace KnowledgeBase.Polish.Collation;

/// <summary>TEMP.</summary>
public static class PolishCollation
{
    public static StringComparer Comparer { get; } = StringComparer.Ordinal;
}

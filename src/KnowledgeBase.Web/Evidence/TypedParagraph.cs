namespace KnowledgeBase.Web.Evidence;

/// <summary>Tells a paragraph from a query.</summary>
public static class TypedParagraph
{
    /// <summary>Long questions and pasted titles stay below.</summary>
    private const int LeastWords = 20;

    /// <param name="typed">What was typed where words are looked for.</param>
    public static bool IsParagraph(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return typed.Split((char[]?)null, LeastWords, StringSplitOptions.RemoveEmptyEntries).Length == LeastWords;
    }
}

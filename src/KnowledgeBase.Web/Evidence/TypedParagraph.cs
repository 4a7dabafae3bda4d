namespace KnowledgeBase.Web.Evidence;

/// <summary>Tells a paragraph from a query.</summary>
public static class TypedParagraph
{
    /// <summary>Long questions and pasted titles stay below.</summary>
    private const int LeastWords = 20;

    /// <summary>The text where it is a paragraph; else null.</summary>
    /// <param name="typed">What was typed where words are looked for.</param>
    public static string? Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return typed.Split((char[]?)null, LeastWords, StringSplitOptions.RemoveEmptyEntries).Length == LeastWords ? typed : null;
    }
}

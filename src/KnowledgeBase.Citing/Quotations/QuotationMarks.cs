namespace KnowledgeBase.Citing.Quotations;

/// <summary>Quotation marks within words that were cut out of a text.</summary>
internal static class QuotationMarks
{
    /// <summary>The text as it is where its marks go together; else without them, since half a pair would close the quotation around it.</summary>
    public static string Balanced(string text)
    {
        var depth = 0;
        foreach (var sign in text)
        {
            depth += sign == '„' ? 1 : sign == '”' ? -1 : 0;
            if (depth is < 0 or > 1)
                break;
        }

        return depth == 0 ? text : text.Replace("„", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
    }
}

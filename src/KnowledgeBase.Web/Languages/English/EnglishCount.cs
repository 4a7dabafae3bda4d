namespace KnowledgeBase.Web.Languages.English;

/// <summary>Numbers with nouns in the form that English grammar asks for.</summary>
internal static class EnglishCount
{
    /// <summary>0 entries, 1 entry, 2 entries.</summary>
    public static string Of(int count, string one, string many) => $"{count} {Form(count, one, many)}";

    public static string Form(int count, string one, string many) => count == 1 ? one : many;
}

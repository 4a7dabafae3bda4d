namespace KnowledgeBase.Web.Languages.Polish;

/// <summary>Numbers with nouns in the form that Polish grammar asks for.</summary>
internal static class PolishCount
{
    /// <summary>1 wpis, 2–4 wpisy, 5–21 wpisów, 22 wpisy, 112 wpisów.</summary>
    public static string Of(int count, string one, string few, string many) => $"{count} {Form(count, one, few, many)}";

    public static string Form(int count, string one, string few, string many) => (count % 10, count % 100) switch
    {
        _ when count == 1 => one,
        ( >= 2 and <= 4, < 12 or > 14) => few,
        _ => many,
    };
}

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Makes the plural forms of gerunds (rozszerzeń, nasadzeniami), which the dictionary lists in the singular only.</summary>
public static class PluralGerunds
{
    private const string NominativeTag = "ger:sg:nom";

    private static readonly string[] EndingsAfterN = ["ń", "niom", "niami", "niach"];
    private static readonly string[] EndingsAfterC = ["ć", "ciom", "ciami", "ciach"];

    /// <summary>The plural forms beside a nominative in -nie or -cie; its nominative plural is the genitive singular.</summary>
    public static IEnumerable<string> Of(string form, string tags)
    {
        if (form.Length < 5 || !tags.Contains(NominativeTag, StringComparison.Ordinal))
            return [];

        var endings = form[^3..] switch
        {
            "nie" => EndingsAfterN,
            "cie" => EndingsAfterC,
            _ => [],
        };
        return endings.Select(ending => form[..^3] + ending);
    }

    /// <summary>The grammar tags of such a plural form.</summary>
    public static string TagsOf(string plural)
    {
        ArgumentNullException.ThrowIfNull(plural);
        return plural[^1] switch
        {
            'm' => "ger:pl:dat",
            'i' => "ger:pl:inst",
            'h' => "ger:pl:loc",
            _ => "ger:pl:gen",
        };
    }
}

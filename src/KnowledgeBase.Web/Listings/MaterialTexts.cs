namespace KnowledgeBase.Web.Listings;

/// <summary>Says whether something is invented, in the words in which the pages say it.</summary>
public static class MaterialTexts
{
    public const string Example = "materiał przykładowy – nie cytować";
    public const string Sourced = "materiał ze źródłem";

    public static string Of(bool isExample) => isExample ? Example : Sourced;
}

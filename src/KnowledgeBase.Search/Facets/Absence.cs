namespace KnowledgeBase.Search.Facets;

/// <summary>The value that stands for having no value of a facet; it can be chosen like any other, and any facet has it.</summary>
public static class Absence
{
    /// <summary>No identifier may begin with an underscore, so no entry or term is mistaken for it.</summary>
    public const string Value = "_brak";
}

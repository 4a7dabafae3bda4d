using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>A value as a row of a file.</summary>
/// <param name="Value">The value.</param>
/// <param name="Name">Its name in the language of the request.</param>
/// <param name="Address">The search narrowed to it.</param>
public sealed record ListedRow(ListedValue Value, string Name, string Address)
{
    /// <summary>Whether all the entries that have it are sample material.</summary>
    public bool IsExample => Counted.IsExample;

    /// <summary>What the entries that have it are; null without entries.</summary>
    public string? Material => Counted.Name;

    private CountedMaterial Counted => new(Value.Count, Value.Examples);
}

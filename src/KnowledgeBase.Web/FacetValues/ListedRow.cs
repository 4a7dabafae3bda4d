using KnowledgeBase.Search.FacetLists;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>A value as a row of a file.</summary>
/// <param name="Value">The value.</param>
/// <param name="Address">The search narrowed to it.</param>
public sealed record ListedRow(ListedValue Value, string Address)
{
    /// <summary>Whether all the entries that have it are sample material.</summary>
    public bool IsExample => Value.Count > 0 && Value.Examples == Value.Count;
}

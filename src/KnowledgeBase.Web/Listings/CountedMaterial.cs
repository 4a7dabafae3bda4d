using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Listings;

/// <summary>A number of entries, and how many of them are sample material.</summary>
public readonly record struct CountedMaterial(int Count, int Examples)
{
    /// <summary>Whether all of them are sample material.</summary>
    public bool IsExample => Count > 0 && Examples == Count;

    /// <summary>What they are; null without entries.</summary>
    public string? Name => this switch
    {
        { Count: 0 } => null,
        { Examples: 0 } => Wording.Current.Material.Sourced,
        _ => IsExample ? Wording.Current.Material.Example : Wording.Current.Material.PartlyExample,
    };
}

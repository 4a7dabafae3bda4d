using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Exports;

/// <summary>An entry or a term in a list.</summary>
public sealed record ListingRow
{
    public required string Id { get; init; }

    /// <summary>Its page within the site.</summary>
    public required string Address { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Whether the summary is of the content, rather than words of the site.</summary>
    public bool IsSummaryOfContent { get; init; } = true;

    public required bool IsExample { get; init; }

    /// <summary>The day of its own date, where it has one.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The last day on which something about it is known to have changed.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>Its values by column.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }
}

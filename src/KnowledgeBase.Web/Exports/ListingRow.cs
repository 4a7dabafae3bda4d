using KnowledgeBase.Content.Entries;
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

    /// <summary>The last day on which something about it is known to have changed, as far as its own front matter tells.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>The entry, where the row leads to it as it is now; null for anything else and for an entry as it was.</summary>
    public Entry? Present { get; init; }

    /// <summary>What changed last in it; null where that is not known, and in what does not tell of changes.</summary>
    public RowChange? Change { get; init; }

    /// <summary>When something about it changed last. Of a day, which has no hour, the first moment in the zone that needs no rule.</summary>
    public DateTimeOffset UpdatedAt => Change?.Date ?? new DateTimeOffset(Updated.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Its values by column.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }
}

using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>The columns that files of a facet's values have.</summary>
public static class FacetColumns
{
    public static IReadOnlyList<Column<ListedRow>> All { get; } =
    [
        new("nazwa", "Nazwa", (row, _) => Cell.Of(row.Value.Label)),
        new("wpisy", "Liczba wpisów", (row, _) => new NumberCell(row.Value.Count)),
        new("przykladowe", "W tym przykładowe", (row, _) => new NumberCell(row.Value.Examples)),
        new("poziom", "Poziom", (row, _) => new NumberCell(row.Value.Depth + 1)),
        new("wybrana", "Wybrana", (row, _) => Cell.Of(FacetTexts.Chosen(row.Value.IsChosen))),
        new("id", "Identyfikator", (row, _) => Cell.Of(row.Value.Id)),
        new("adres", "Adres", (row, _) => new AddressCell(row.Address)),
        new("material", "Materiał", (row, _) => Cell.Of(FacetTexts.Material(row.Value))),
    ];
}

using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>The columns that files of a facet's values have.</summary>
public static class FacetColumns
{
    public static IReadOnlyList<Column<ListedRow>> All { get; } =
    [
        new("nazwa", words => words.Name, (row, _) => Cell.Of(row.Name)),
        new("wpisy", words => words.Entries, (row, _) => new NumberCell(row.Value.Count)),
        new("przykladowe", words => words.Examples, (row, _) => new NumberCell(row.Value.Examples)),
        new("poziom", words => words.Level, (row, _) => new NumberCell(row.Value.Depth + 1)),
        new("wybrana", words => words.Chosen, (row, _) => Cell.Of(Wording.Current.FacetLists.Chosen(row.Value.IsChosen))),
        new("id", words => words.Identifier, (row, _) => Cell.Of(row.Value.Id)),
        new("adres", words => words.Address, (row, _) => new AddressCell(row.Address)),
        new("material", words => words.Material, (row, _) => Cell.Of(row.Material)),
    ];
}

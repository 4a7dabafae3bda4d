using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>The columns that files of nearly identical entries can have: what ties an entry to its family, and those of any list of entries.</summary>
public static class FamilyColumns
{
    public static Column<FamilyRow> Material { get; } = Own(EntryColumns.Material);

    public static IReadOnlyList<Column<FamilyRow>> All { get; } =
    [
        Own(EntryColumns.Title),
        new("grupa", words => words.Family, (row, _) => Cell.Of(row.Family.Anchor), IsOfContent: false),
        new("najblizszy", words => words.Nearest, (row, library) => Cell.Of([
            new NamedValue(row.Member.Nearest.Id, library.MarkedTitleOf(row.Member.Nearest.Id), Routes.Entry(row.Member.Nearest))])),
        new("wspolne", words => words.Resemblance, (row, _) => new NumberCell(WholePercent.NumberOf(row.Member.Pair.Resemblance)), IsOfContent: false),
        new("wspolne-krotszego", words => words.Containment, (row, _) => new NumberCell(WholePercent.NumberOf(row.Member.Pair.Containment)), IsOfContent: false),
        new("porownanie", words => words.Comparison, (row, _) => new AddressCell(Routes.Comparison(row.Member.Nearest, row.Member.Entry)), IsOfContent: false),
        .. EntryColumns.All.Where(column => column != EntryColumns.Title && column != EntryColumns.Material).Select(Own),
        Material,
    ];

    private static Column<FamilyRow> Own(Column<Entry> column) =>
        new(column.Code, column.Heading, (row, library) => column.Read(row.Member.Entry, library), column.IsOfContent);
}

/// <summary>A member of a family as a row of a file.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Member">The entry, and the pair by which it belongs there.</param>
public sealed record FamilyRow(FamilyPresenter Family, FamilyMember Member);

using KnowledgeBase.Content;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>The families of nearly identical entries as a list for files: a row for each member, in the order of the page.</summary>
public static class FamilyListing
{
    /// <param name="choice">The families.</param>
    /// <param name="library">The content.</param>
    /// <param name="columns">The columns named in the address; empty for all.</param>
    /// <param name="site">Scheme and host that were asked.</param>
    public static Listing Of(FamilyChoice choice, Library library, IReadOnlyList<Column<FamilyRow>> columns, Uri site)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(library);
        var ofFile = ColumnChoice.ForFile([.. columns], FamilyColumns.All, FamilyColumns.Material);
        var rows = choice.Families
            .Select(family => new FamilyPresenter(family, library))
            .SelectMany(family => family.Members, (family, member) => new FamilyRow(family, member));
        return new Listing
        {
            Site = site,
            Title = Wording.Current.NearDuplicates.Heading,
            PageAddress = AddressOf(choice, columns),
            ContentVersion = library.Fingerprint,
            Remarks = choice.Scope is { } scope ? [scope] : [],
            Total = choice.Families.Sum(family => family.Entries.Count),
            Columns = [.. ofFile.Select(column => new ColumnHead(column.Code, column.Name))],
            Rows = rows.Take(Listing.MaxRows).Select(row => RowOf(row, ofFile, library)),
        };
    }

    private static string AddressOf(FamilyChoice choice, IReadOnlyList<Column<FamilyRow>> columns)
    {
        var separator = choice.Address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return columns.Count == 0 ? choice.Address : $"{choice.Address}{separator}{ColumnChoice.Key}={ColumnChoice.Write(columns)}";
    }

    private static ListingRow RowOf(FamilyRow row, IReadOnlyList<Column<FamilyRow>> columns, Library library)
    {
        var entry = row.Member.Entry;
        return new ListingRow
        {
            Id = entry.Id,
            Address = Routes.Entry(entry),
            Title = entry.Title,
            Summary = entry.Summary,
            IsExample = entry.IsExample,
            Published = EntryDays.PublishedOf(entry),
            Updated = EntryDays.UpdatedOf(entry, library),
            Cells = [.. columns.Select(column => column.Read(row, library))],
        };
    }
}

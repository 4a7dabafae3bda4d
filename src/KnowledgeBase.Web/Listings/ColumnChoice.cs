using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace KnowledgeBase.Web.Listings;

/// <summary>Columns chosen in an address: <c>kolumny=tytul,adresat</c>, or the parameter several times, as a form sends it.</summary>
public static class ColumnChoice
{
    public const string Key = "kolumny";

    private const char Separator = ',';

    /// <summary>The known columns among those named, in the order named, each once; empty when nothing was chosen.</summary>
    public static ImmutableArray<Column<TRow>> Read<TRow>(StringValues chosen, IReadOnlyList<Column<TRow>> columns) =>
        [.. chosen
            .SelectMany(value => (value ?? "").Split(Separator, StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal)
            .Select(code => columns.FirstOrDefault(column => column.Code == code))
            .OfType<Column<TRow>>()];

    /// <summary>The columns as one value of the parameter.</summary>
    public static string Write<TRow>(IEnumerable<Column<TRow>> columns) => string.Join(Separator, columns.Select(column => column.Code));

    /// <summary>The columns of a file: the chosen ones or all, in any case with that which tells whether a row may be cited.</summary>
    public static IReadOnlyList<Column<TRow>> ForFile<TRow>(
        ImmutableArray<Column<TRow>> chosen, IReadOnlyList<Column<TRow>> all, Column<TRow> material)
    {
        if (chosen.IsEmpty)
            return all;

        return chosen.Contains(material) ? chosen : [.. chosen, material];
    }
}

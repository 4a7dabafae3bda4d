using System.Globalization;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.Matrices;

/// <summary>Everything that the page of matrices says about numbers.</summary>
public static class MatrixTexts
{
    public static string Heading(MatrixState state) => Wording.Current.Matrices.Heading(state.Rows, state.Columns);

    /// <summary>A number of entries or, when there is one, its share.</summary>
    public static string Number(int count, double? share) => share is { } part ? Percent(part) : Plain(count);

    public static string CellLabel(MatrixLine row, MatrixLine column, int count, double? share) =>
        $"{row.Label}, {column.Label}: {(share is { } part ? Percent(part) + ", " : "")}{Counted(count)}";

    public static string SumLabel(MatrixLine? line, int count) => $"{line?.Label ?? "razem"}: {Counted(count)}";

    /// <summary>How much was counted, and how much of it is invented.</summary>
    public static string Summary(MatrixResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var examples = response.Examples == 0 ? ", wszystkie ze źródłem"
            : response.Examples == response.Total ? ", wyłącznie materiał przykładowy"
            : $", w tym {PolishCount.Of(response.Examples, "przykładowy", "przykładowe", "przykładowych")}";
        return response.Total == 0 ? "Żaden wpis nie pasuje do tych słów i filtrów." : $"Policzono {Counted(response.Total)}{examples}.";
    }

    /// <summary>Why the sums may be smaller than what they seem to sum; null when they are not.</summary>
    public static string? Overlap(MatrixState state, MatrixResponse response)
    {
        var several = new[]
        {
            (response.RowsOverlap, "wierszach"),
            (response.ColumnsOverlap, "kolumnach"),
        }.Where(line => line.Item1).Select(line => line.Item2).ToList();
        return several.Count == 0
            ? null
            : $"Jeden wpis może stać w kilku {string.Join(" i w kilku ", several)}, bo ma kilka wartości"
                + (state.Rows == Facet.Topic || state.Columns == Facet.Topic ? " albo temat szerszy obejmuje węższy" : "")
                + ". W sumie liczy się raz, więc suma bywa mniejsza niż dodane komórki.";
    }

    /// <summary>What was left out for length; null when nothing was.</summary>
    public static string? Hidden(MatrixTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var hidden = new[]
        {
            (table.HiddenRows, PolishCount.Of(table.HiddenRows, "wiersz", "wiersze", "wierszy")),
            (table.HiddenColumns, PolishCount.Of(table.HiddenColumns, "kolumnę", "kolumny", "kolumn")),
        }.Where(line => line.Item1 > 0).Select(line => line.Item2).ToList();
        return hidden.Count == 0 ? null : $"Pominięto {string.Join(" i ", hidden)} o najmniejszej liczbie wpisów; sumy obejmują wszystko.";
    }

    public static string Share(MatrixShare share) => share switch
    {
        MatrixShare.OfRow => "udział w wierszu",
        MatrixShare.OfColumn => "udział w kolumnie",
        MatrixShare.OfAll => "udział w całości",
        _ => "liczby wpisów",
    };

    public static string Order(MatrixOrder order) => order == MatrixOrder.Count ? "od najczęstszych" : "jak w słowniku";

    /// <summary>A legend's entry for the numbers of one class.</summary>
    public static string Range(int from, int to) => from == to ? Plain(from) : $"{Plain(from)}–{Plain(to)}";

    /// <summary>Whole percents; less than half of one is not nothing.</summary>
    public static string Percent(double part) =>
        part is > 0 and < 0.005 ? "<1%" : $"{Plain((int)Math.Round(100 * part, MidpointRounding.AwayFromZero))}%";

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int count) => Wording.Current.Entries.Count(count);
}

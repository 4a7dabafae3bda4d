using System.Globalization;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Csv;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Matrices;

/// <summary>A matrix as a table for spreadsheets: every line of it, sums, and how much of each row is sample material.</summary>
public static class MatrixCsv
{
    public static byte[] Of(MatrixState state, MatrixResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        return CsvText.File(Lines(state, response));
    }

    /// <summary>A name for the file that says what is in it.</summary>
    public static string FileName(MatrixState state) =>
        $"zestawienie-{state.Rows.Code()}{(state.Columns is { } columns ? $"-{columns.Code()}" : "")}.csv";

    private static IEnumerable<IEnumerable<string>> Lines(MatrixState state, MatrixResponse response)
    {
        var words = Wording.Current.Matrices;
        var columns = response.Columns.Select(column => NameOf(state.Columns.GetValueOrDefault(), column));
        yield return [words.Heading(state.Rows, state.Columns), .. columns, words.Total, words.Examples];
        foreach (var (place, row) in response.Rows.Index())
        {
            var cells = response.Columns.Select((column, number) => Number(response.Cells[place][number], WholeOf(state.Share, row, column, response)));
            yield return [NameOf(state.Rows, row), .. cells, Number(row.Count, null), Number(row.Examples, null)];
        }

        yield return [words.Total, .. response.Columns.Select(column => Number(column.Count, null)), Number(response.Total, null), Number(response.Examples, null)];
    }

    private static string NameOf(Facet facet, MatrixLine line) => FacetValueName.Of(facet, line.Id, line.Label).Text;

    private static int? WholeOf(MatrixShare share, MatrixLine row, MatrixLine column, MatrixResponse response) => share switch
    {
        MatrixShare.OfRow => row.Count,
        MatrixShare.OfColumn => column.Count,
        MatrixShare.OfAll => response.Total,
        _ => null,
    };

    // Shares in percent with a decimal comma, so that a Polish spreadsheet can count with them; the dialect is that of the file, in every language.
    private static string Number(int count, int? whole) => whole is { } all
        ? (all == 0 ? 0 : 100.0 * count / all).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')
        : MatrixNumbers.Plain(count);
}

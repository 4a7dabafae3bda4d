using KnowledgeBase.Web.Csv;

namespace KnowledgeBase.Web.Exports;

/// <summary>A list for spreadsheets, a line for each row.</summary>
public sealed class CsvListingWriter(Listing listing, Stream output) : IListingWriter
{
    private readonly StreamWriter _text = new(output, CsvText.Encoding, leaveOpen: true);

    public void Begin() => WriteLine(listing.Columns.Select(column => column.Name));

    public void Write(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        WriteLine(row.Cells.Select(cell => cell.Text(listing.Absolute)));
    }

    public void End()
    {
        // As many cells as everywhere: a reader counts them.
        if (listing.IsCut)
            WriteLine(listing.Columns.Select((_, column) => column == 0 ? ListingTexts.Cut(listing) : ""));
    }

    public void Dispose() => _text.Dispose();

    private void WriteLine(IEnumerable<string> cells)
    {
        _text.Write(CsvText.Line(cells));
        _text.Flush();
    }
}

using KnowledgeBase.Web.Csv;

namespace KnowledgeBase.Web.Exports;

/// <summary>A file format that every list can be had in, chosen by the extension of the address and by nothing else.</summary>
/// <param name="Extension">What is put after the page's path.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="MediaType">Its media type, without parameters.</param>
/// <param name="ContentType">The media type as the answer gives it.</param>
/// <param name="IsAttachment">Whether a browser saves it rather than shows it.</param>
/// <param name="CreateWriter">Makes the writer of one list.</param>
public sealed record ExportFormat(
    string Extension,
    string Name,
    string MediaType,
    string ContentType,
    bool IsAttachment,
    Func<Listing, Stream, IListingWriter> CreateWriter)
{
    public static ExportFormat Csv { get; } = new(
        "csv", "CSV", CsvText.MediaType, CsvText.ContentType, IsAttachment: true,
        (listing, output) => new CsvListingWriter(listing, output));

    public static ExportFormat Xlsx { get; } = new(
        "xlsx", "XLSX", XlsxType, XlsxType, IsAttachment: true,
        (listing, output) => new XlsxListingWriter(listing, output));

    public static ExportFormat Json { get; } = new(
        "json", "JSON", "application/json", "application/json; charset=utf-8", IsAttachment: false,
        (listing, output) => new JsonListingWriter(listing, output));

    public static ExportFormat Atom { get; } = new(
        "atom", "Atom", "application/atom+xml", "application/atom+xml; charset=utf-8", IsAttachment: false,
        (listing, output) => new AtomListingWriter(listing, output));

    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IReadOnlyList<ExportFormat> All { get; } = [Csv, Xlsx, Json, Atom];

    /// <summary>Those for numbers: there is nothing to be told of in a list of values, so it is no feed.</summary>
    public static IReadOnlyList<ExportFormat> Tables { get; } = [Csv, Xlsx, Json];

    public static ExportFormat? FromExtension(string? extension) => All.FirstOrDefault(format => format.Extension == extension);

    /// <summary>The address of a page's twin: the extension goes after the path.</summary>
    public string AddressOf(string pageAddress)
    {
        ArgumentNullException.ThrowIfNull(pageAddress);
        var end = pageAddress.IndexOf('?', StringComparison.Ordinal);
        return end < 0 ? $"{pageAddress}.{Extension}" : $"{pageAddress[..end]}.{Extension}{pageAddress[end..]}";
    }
}

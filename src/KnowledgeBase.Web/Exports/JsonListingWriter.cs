using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Exports;

/// <summary>JSON for programs; its keys are in the README beside this file and do not change.</summary>
public sealed class JsonListingWriter(Listing listing, Stream output) : IListingWriter
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("title", listing.Title);
        _json.WriteString("address", listing.Absolute(listing.PageAddress));
        _json.WriteString("query", listing.Query);
        WriteFilters();
        _json.WriteString("sort", listing.Sort);
        _json.WriteNumber("total", listing.Total);
        _json.WriteBoolean("complete", !listing.IsCut);
        _json.WriteString("contentVersion", listing.ContentVersion);
        WriteStrings("remarks", listing.Remarks);
        WriteStrings("columns", listing.Columns.Select(column => column.Code));
        _json.WriteStartArray("entries");
    }

    public void Write(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _json.WriteStartObject();
        _json.WriteString("id", row.Id);
        _json.WriteString("address", listing.Absolute(row.Address));
        _json.WriteBoolean("example", row.IsExample);
        _json.WriteStartObject("values");
        foreach (var (column, cell) in listing.Columns.Zip(row.Cells))
        {
            _json.WritePropertyName(column.Code);
            WriteCell(cell);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteFilters()
    {
        _json.WriteStartObject("filters");
        foreach (var facet in listing.Filters.GroupBy(filter => filter.Facet))
            WriteStrings(facet.Key, facet.Select(filter => filter.Value));

        _json.WriteEndObject();
    }

    private void WriteCell(Cell cell)
    {
        switch (cell)
        {
            case TextCell { Value.Length: 0 }:
                _json.WriteNullValue();
                break;
            case NumberCell number:
                _json.WriteNumberValue(number.Value);
                break;
            case ShareCell share:
                _json.WriteNumberValue(share.Percent);
                break;
            case NamesCell names:
                WriteNames(names.Values);
                break;
            default:
                _json.WriteStringValue(cell.Text(listing.Absolute));
                break;
        }
    }

    private void WriteNames(IReadOnlyList<NamedValue> names)
    {
        _json.WriteStartArray();
        foreach (var name in names)
        {
            _json.WriteStartObject();
            _json.WriteString("id", name.Id);
            _json.WriteString("name", name.Label);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteStrings(string key, IEnumerable<string> values)
    {
        _json.WriteStartArray(key);
        foreach (var value in values)
            _json.WriteStringValue(value);

        _json.WriteEndArray();
    }
}

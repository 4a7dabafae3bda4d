using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Formats;

/// <summary>CSL-JSON, the input of citation processors: a list of items (Citation Style Language 1.0.2, csl-data schema).</summary>
internal sealed class CslJsonWriter : ICitationWriter
{
    // A file of its own, never part of a page: letters stay as they are, and only what JSON itself needs is escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return Write([citation]);
    }

    /// <summary>A list of several.</summary>
    internal static string Write(IEnumerable<Citation> citations)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var citation in citations)
            {
                json.WriteStartObject();
                WriteItem(json, citation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteItem(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("id", citation.Key);
        json.WriteString("type", citation.IsDocument ? "report" : "webpage");
        WriteAuthors(json, citation.Authors);
        foreach (var (name, value) in TextsOf(citation).Where(text => text.Value is { Length: > 0 }))
            json.WriteString(name, value);

        if (citation.Date is { } date)
            WriteDate(json, "issued", date.Year, date.Month, date.Day);

        WriteDate(json, "accessed", citation.Accessed.Year, citation.Accessed.Month, citation.Accessed.Day);
    }

    private static IEnumerable<(string Name, string? Value)> TextsOf(Citation citation) =>
    [
        ("title", citation.Title),
        ("publisher", citation.IsDocument ? Citation.Database : null),
        ("container-title", citation.IsDocument ? null : Citation.Database),
        ("genre", CitationWords.In(citation.Language).Kind(citation.Kind)),
        ("number", Notes.SignatureOf(citation)),
        ("collection-title", Notes.SeriesOf(citation)),
        ("version", citation.Version),
        ("note", Notes.Of(citation)),
        ("annote", Notes.QuotationOf(citation)),
        ("language", citation.TitleLanguage),
        ("URL", citation.Address.AbsoluteUri),
    ];

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
            return;

        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, params ReadOnlySpan<int?> parts)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in parts)
        {
            if (part is { } number)
                json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

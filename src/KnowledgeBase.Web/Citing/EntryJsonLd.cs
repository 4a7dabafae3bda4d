using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Citing;

namespace KnowledgeBase.Web.Citing;

/// <summary>An entry in the words of schema.org, as JSON-LD for a page: a document as a report, the rest as web pages.</summary>
public static class EntryJsonLd
{
    // Escapes what could end the element that holds it, and leaves letters alone.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Citation citation, string summary)
    {
        ArgumentNullException.ThrowIfNull(citation);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", citation.IsDocument ? "Report" : "WebPage");
            json.WriteString("name", citation.Title);
            json.WriteString("description", OneLine.Of(summary));
            WriteAuthors(json, citation.Authors);
            if (citation.Date is { } date)
                json.WriteString("datePublished", date.ToString());

            json.WriteString("inLanguage", Citation.TextLanguage);
            json.WriteString("identifier", citation.Id);
            json.WriteString("version", citation.Version);
            json.WriteString("url", citation.EntryAddress.AbsoluteUri);
            WriteThing(json, "isPartOf", "WebSite", Citation.Database);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
            return;

        json.WriteStartArray("author");
        foreach (var author in authors)
            WriteThing(json, null, "Organization", author);

        json.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter json, string? name, string type, string called)
    {
        if (name is not null)
            json.WritePropertyName(name);

        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", called);
        json.WriteEndObject();
    }
}

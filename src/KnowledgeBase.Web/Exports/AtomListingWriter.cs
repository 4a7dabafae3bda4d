using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Exports;

/// <summary>An Atom feed of a list (RFC 4287), for who wants to be told of what it will hold.</summary>
public sealed class AtomListingWriter(Listing listing, Stream output) : IListingWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly XmlWriter _xml = XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        CloseOutput = false,
    });

    public void Begin()
    {
        _xml.WriteStartElement("feed", Namespace);
        _xml.WriteAttributeString("xml", "lang", null, Wording.Current.Code);
        WriteElement("id", NamedUuid.Urn("feed", listing.PageAddress));
        WriteElement("title", ListingTexts.FeedTitle(listing));
        WriteElement("subtitle", Subtitle());
        WriteElement("updated", Moment(listing.Rows.Select(row => row.Updated).DefaultIfEmpty(EntryDays.Unknown).Max()));
        _xml.WriteStartElement("author", Namespace);
        WriteElement("name", Wording.Current.Layout.SiteName);
        _xml.WriteEndElement();
        WriteLink("self", ExportFormat.Atom.AddressOf(listing.PageAddress), ExportFormat.Atom.MediaType);
        WriteLink("alternate", listing.PageAddress, "text/html");
    }

    public void Write(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _xml.WriteStartElement("entry", Namespace);
        WriteElement("id", NamedUuid.Urn("entry", row.Address));
        WriteContent("title", ListingTexts.MarkedTitle(row));
        WriteLink("alternate", row.Address, "text/html");
        if (row.Published is { } published)
            WriteElement("published", Moment(published));

        WriteElement("updated", Moment(row.Updated));
        if (row.IsExample)
            WriteCategory(ListingTexts.ExampleCategory, Wording.Current.Material.Example);

        if (row.IsSummaryOfContent)
            WriteContent("summary", row.Summary);
        else
            WriteElement("summary", row.Summary);

        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void End()
    {
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void Dispose() => _xml.Dispose();

    private string Subtitle()
    {
        var count = Wording.Current.Exports.CountSentence(listing.Total);
        return listing.IsCut ? $"{count} {ListingTexts.Cut(listing)}" : count;
    }

    private void WriteElement(string name, string text) => _xml.WriteElementString(name, Namespace, XmlText.Of(text));

    /// <summary>Words of the content, marked as such where the feed is in another language.</summary>
    private void WriteContent(string name, string text)
    {
        _xml.WriteStartElement(name, Namespace);
        if (Wording.Current.ContentLang is { } language)
            _xml.WriteAttributeString("xml", "lang", null, language);

        _xml.WriteString(XmlText.Of(text));
        _xml.WriteEndElement();
    }

    private void WriteLink(string relation, string address, string mediaType)
    {
        _xml.WriteStartElement("link", Namespace);
        _xml.WriteAttributeString("rel", relation);
        _xml.WriteAttributeString("type", mediaType);
        _xml.WriteAttributeString("href", listing.Absolute(address));
        _xml.WriteEndElement();
    }

    private void WriteCategory(string term, string label)
    {
        _xml.WriteStartElement("category", Namespace);
        _xml.WriteAttributeString("term", term);
        _xml.WriteAttributeString("label", label);
        _xml.WriteEndElement();
    }

    // A day has no hour: its first moment, in the zone that needs no rule.
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

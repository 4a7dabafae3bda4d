using System.Text;
using System.Xml;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Exports;

/// <summary>An Atom feed of a list (RFC 4287), for who wants to be told of what it will hold.</summary>
public sealed class AtomListingWriter(Listing listing, Stream output) : IListingWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Html = "text/html";

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
        WriteElement("updated", Moment(listing.Rows.Select(row => row.UpdatedAt).DefaultIfEmpty(Start(EntryDays.Unknown)).Max()));
        _xml.WriteStartElement("author", Namespace);
        WriteElement("name", Wording.Current.Layout.SiteName);
        _xml.WriteEndElement();
        WriteLink("self", ExportFormat.Atom.AddressOf(listing.PageAddress), ExportFormat.Atom.MediaType);
        WriteLink("alternate", listing.PageAddress, Html);
    }

    public void Write(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _xml.WriteStartElement("entry", Namespace);
        WriteElement("id", NamedUuid.Urn("entry", row.Address));
        WriteContent("title", ListingTexts.MarkedTitle(row));
        WriteLink("alternate", row.Address, Html);
        if (row.Change?.DifferenceAddress is { } difference)
            WriteLink("related", difference, Html, Wording.Current.History.DifferenceHeading);

        if (row.Published is { } published)
            WriteElement("published", Moment(Start(published)));

        WriteElement("updated", Moment(row.UpdatedAt));
        if (row.IsExample)
            WriteCategory(ListingTexts.ExampleCategory, Wording.Current.Material.Example);

        if (row.IsSummaryOfContent)
            WriteContent("summary", row.Summary);
        else
            WriteElement("summary", row.Summary);

        if (row.Change is { } change)
            WriteChange(row, change);

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

    /// <summary>What changed and where that is shown, above what the entry is about: readers show this in place of the summary.</summary>
    private void WriteChange(ListingRow row, RowChange change)
    {
        _xml.WriteStartElement("content", Namespace);
        _xml.WriteAttributeString("type", "xhtml");
        _xml.WriteStartElement("div", Xhtml);
        if (row.IsExample)
            WriteParagraph(Wording.Current.Material.Example);

        _xml.WriteStartElement("p", Xhtml);
        _xml.WriteString(XmlText.Of(change.Sentence));
        if (change.DifferenceAddress is { } difference)
        {
            _xml.WriteString(" ");
            _xml.WriteStartElement("a", Xhtml);
            _xml.WriteAttributeString("href", listing.Absolute(difference));
            _xml.WriteString(Wording.Current.History.DifferenceHeading);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        WriteParagraph(row.Summary, Wording.Current.ContentLang);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteParagraph(string text, string? language = null)
    {
        _xml.WriteStartElement("p", Xhtml);
        if (language is not null)
            _xml.WriteAttributeString("xml", "lang", null, language);

        _xml.WriteString(XmlText.Of(text));
        _xml.WriteEndElement();
    }

    private void WriteLink(string relation, string address, string mediaType, string? title = null)
    {
        _xml.WriteStartElement("link", Namespace);
        _xml.WriteAttributeString("rel", relation);
        _xml.WriteAttributeString("type", mediaType);
        _xml.WriteAttributeString("href", listing.Absolute(address));
        if (title is not null)
            _xml.WriteAttributeString("title", title);

        _xml.WriteEndElement();
    }

    private void WriteCategory(string term, string label)
    {
        _xml.WriteStartElement("category", Namespace);
        _xml.WriteAttributeString("term", term);
        _xml.WriteAttributeString("label", label);
        _xml.WriteEndElement();
    }

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string Moment(DateTimeOffset moment) => XmlConvert.ToString(moment);
}

using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Citing;

/// <summary>
/// What the head of an entry's page tells reference managers: Highwire Press tags, as Google Scholar and Zotero read them,
/// Dublin Core (RFC 5013, DC-HTML), and a description by schema.org.
/// </summary>
public sealed class EntryMetadata(Citation citation, string summary)
{
    public IReadOnlyList<(string Name, string Content)> Tags { get; } = [.. TagsOf(citation)];

    /// <summary>A block of data, which a policy against scripts does not stop, since it is none.</summary>
    public string JsonLd { get; } = EntryJsonLd.Write(citation, summary);

    // A title in Highwire's tags makes Zotero take a page for an article; so only documents, which it takes for reports by
    // their institution, have these. What is described by Dublin Core alone is a web page to it.
    private static IEnumerable<(string Name, string Content)> TagsOf(Citation citation) =>
        citation.IsDocument ? HighwireOf(citation).Concat(DublinCoreOf(citation)) : DublinCoreOf(citation);

    private static IEnumerable<(string Name, string Content)> HighwireOf(Citation citation)
    {
        yield return ("citation_title", citation.Title);

        // The comma keeps the name of an institution whole: without one its last word is taken for a family name.
        foreach (var author in citation.Authors)
            yield return ("citation_author", author + ",");

        if (citation.Date is { } date)
            yield return ("citation_date", WithSlashes(date));

        yield return ("citation_technical_report_institution", Citation.Database);
        yield return ("citation_technical_report_number", citation.Id.ToUpperInvariant());
        yield return ("citation_language", Citation.TextLanguage);
        yield return ("citation_public_url", citation.EntryAddress.AbsoluteUri);
    }

    private static IEnumerable<(string Name, string Content)> DublinCoreOf(Citation citation)
    {
        yield return ("DC.title", citation.Title);
        foreach (var author in citation.Authors)
            yield return ("DC.creator", author);

        if (citation.Date is { } date)
            yield return ("DC.date", date.ToString());

        yield return ("DC.publisher", Citation.Database);
        yield return ("DC.language", Citation.TextLanguage);
        yield return ("DC.identifier", citation.EntryAddress.AbsoluteUri);
    }

    private static string WithSlashes(PartialDate date) => date.ToString().Replace('-', '/');
}

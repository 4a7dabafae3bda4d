using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Search.Evidence;

namespace KnowledgeBase.Web.Evidence;

/// <summary>What was found for a draft, as its page shows it.</summary>
public sealed class DraftEvidence
{
    private readonly EvidenceResponse _response;

    /// <param name="text">The draft.</param>
    /// <param name="paragraphs">The words of its paragraphs.</param>
    /// <param name="response">What was found for its paragraphs.</param>
    /// <param name="context">Address, day and language of the citations.</param>
    public DraftEvidence(ReadText text, IReadOnlyList<string> paragraphs, EvidenceResponse response, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(response);
        (Kind, _response) = (text.Kind, response);
        Paragraphs = [.. response.Paragraphs.Select(found => new SupportedParagraph(found, text.Paragraphs[found.Place].Page, paragraphs[found.Place], response.Library, context))];
    }

    /// <summary>The content that answered; the site's own may be newer by now.</summary>
    public Library Library => _response.Library;

    /// <summary>What the document is, by its content.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The paragraphs that were asked about, in their order.</summary>
    public IReadOnlyList<SupportedParagraph> Paragraphs { get; }

    /// <summary>Number of paragraphs that were not, since there are more than is answered at once.</summary>
    public int LeftOut => _response.LeftOut;

    /// <summary>Number of paragraphs for which anything was found.</summary>
    public int Supported => Paragraphs.Count(paragraph => paragraph.Hits.Count > 0);
}

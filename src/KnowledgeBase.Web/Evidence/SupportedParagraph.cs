using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Evidence;

/// <summary>One paragraph of a draft with what supports it, as its page shows it.</summary>
public sealed class SupportedParagraph
{
    /// <summary>Enough to know one's own paragraph by; the whole of it would stand before each list once more.</summary>
    private const int LongestBeginning = 240;

    public SupportedParagraph(ParagraphEvidence found, int? page, string text, Library library, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(text);
        (Number, Page, Text) = (found.Place + 1, page, text);
        Hits = [.. found.Hits.Select((hit, place) => new SupportingEntry(hit, $"{Number}-{place + 1}", library, context))];
    }

    /// <summary>Its place in the document, from 1.</summary>
    public int Number { get; }

    /// <summary>The page it begins on, from 1; null where the document has no pages.</summary>
    public int? Page { get; }

    /// <summary>The whole paragraph.</summary>
    public string Text { get; }

    /// <summary>The beginning of it.</summary>
    public string Beginning => PassageName.Beginning(Text, LongestBeginning);

    /// <summary>Where it stands, as a heading.</summary>
    public string Place
    {
        get
        {
            var place = Wording.Current.Documents.Place(Number, Page);
            return char.ToUpperInvariant(place[0]) + place[1..];
        }
    }

    /// <summary>The nearest first; none where nothing is near enough.</summary>
    public IReadOnlyList<SupportingEntry> Hits { get; }
}

using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Evidence;

/// <summary>One paragraph of a draft with what supports it, as its page shows it.</summary>
public sealed class SupportedParagraph
{
    /// <summary>Enough to know one's own paragraph by; the whole of it would stand before each list once more.</summary>
    private const int LongestBeginning = 240;

    private readonly int? _page;

    public SupportedParagraph(ParagraphEvidence found, int? page, string text, Library library, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(text);
        (Number, _page, Text) = (found.Place + 1, page, text);
        Hits = [.. found.Hits.Select((hit, place) => new SupportingEntry(hit, $"{Number}-{place + 1}", library, context))];
    }

    /// <summary>Its place in the document, from 1.</summary>
    public int Number { get; }

    public int? Page => _page;

    /// <summary>The whole paragraph.</summary>
    public string Text { get; }

    /// <summary>The beginning of it.</summary>
    public string Beginning => Text.Length > LongestBeginning && Text.LastIndexOf(' ', LongestBeginning) is > 0 and var space ? $"{Text[..space].TrimEnd('.', ',', ';', ':')}…" : ShortQuery.Of(Text, LongestBeginning);

    public string Place => Wording.Current.Evidence.Place(Number, Page);

    /// <summary>The nearest first; none where nothing is near enough.</summary>
    public IReadOnlyList<SupportingEntry> Hits { get; }
}

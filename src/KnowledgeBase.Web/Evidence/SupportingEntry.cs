using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Evidence;

/// <summary>An entry that supports a paragraph, with why and with what to paste.</summary>
public sealed class SupportingEntry
{
    /// <summary>So many words show what both are about.</summary>
    private const int WordsNamed = 8;

    /// <param name="hit">What was found.</param>
    /// <param name="key">Tells it from all others on a page.</param>
    /// <param name="library">Names what the entry points to.</param>
    /// <param name="context">Address, day and language of the citations.</param>
    public SupportingEntry(EvidenceHit hit, string key, Library library, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(library);
        (Hit, Key) = (hit, key);
        Reasons = [.. ReasonsOf(hit, library.Vocabularies)];
        var citation = CitationBuilder.OfPassageOrWhole(Entry, Best?.Anchor, library, context);
        Note = CitationFormat.Footnote.Write(citation);
        Quotation = Best is null ? null : citation.Quoting(Best.Text)?.QuotationInText;
        Passages = [.. hit.Passages.Select(passage => new SupportingPassage(passage, Entry))];
    }

    /// <summary>What was found.</summary>
    public EvidenceHit Hit { get; }

    public string Key { get; }

    public Entry Entry => Hit.Entry;

    public string Kind => Wording.Current.Kinds.Singular(Entry.Kind);

    /// <summary>How much of the paragraph's telling words it has, in whole percents.</summary>
    public int Percent => WholePercent.NumberOf(Hit.Covered);

    /// <summary>Why it is named, the strongest reason first.</summary>
    public IReadOnlyList<Sentence> Reasons { get; }

    public IReadOnlyList<SupportingPassage> Passages { get; }

    /// <summary>What is shown where no passage covers the paragraph by itself; else null.</summary>
    public HighlightedText? Summary => Best is null ? Hit.Summary : null;

    /// <summary>The footnote that cites the best passage, or the entry where it has none, by PN-ISO 690.</summary>
    public string Note { get; }

    /// <summary>The best passage in quotation marks with its place, to be set in the text; null where it cannot be quoted.</summary>
    public string? Quotation { get; }

    /// <summary>Leads to the same citation in every style and as files.</summary>
    public string CiteAddress => CitePresenter.AddressOf(Routes.Entry(Entry), Best?.Anchor);

    /// <summary>Adds what is cited to a basket.</summary>
    public BasketLink AddToBasket => BasketLink.To(new EntryItem(Entry.Id, Best?.Anchor), Entry.Title, Best?.Number);

    private Passage? Best => Hit.Passages.Count == 0 ? null : Hit.Passages[0].Passage;

    private static IEnumerable<Sentence> ReasonsOf(EvidenceHit hit, VocabularySet lists)
    {
        var words = Wording.Current.Evidence;
        var named = hit.Names.Acts.Select(lists.Acts.NameOf)
            .Concat(hit.Names.PolicyDocuments.Select(lists.PolicyDocuments.NameOf))
            .Concat(hit.Names.Institutions.Select(lists.Institutions.NameOf))
            .ToList();
        if (named.Count > 0)
            yield return words.SameNames(string.Join("; ", named));

        if (hit.Names.Topics.Count > 0)
            yield return words.SameTopics(string.Join(", ", hit.Names.Topics.Select(lists.Topics.NameOf)));

        yield return words.SameWords(string.Join(", ", hit.Words.Take(WordsNamed)));
    }
}

/// <summary>A passage of an entry that supports a paragraph.</summary>
public sealed record SupportingPassage(EvidencePassage Found, Entry Entry)
{
    public HighlightedText Text => Found.Text;

    public int Number => Found.Passage.Number;

    public string Address => $"{Routes.Entry(Entry)}#{Found.Passage.Anchor}";
}

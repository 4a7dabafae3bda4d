using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Citing;

/// <summary>What an entry's page offers to who cites it: finished texts, files, and a choice of the passage.</summary>
public sealed class CitePresenter
{
    /// <summary>The styles that are shown as finished texts.</summary>
    internal static readonly CitationFormat[] ForPeople = [CitationFormat.Footnote, CitationFormat.Bibliography, CitationFormat.Apa, CitationFormat.Chicago];

    /// <summary>The formats that are given as files.</summary>
    internal static readonly CitationFormat[] ForPrograms =
        [CitationFormat.BibTex, CitationFormat.BibLatex, CitationFormat.Ris, CitationFormat.CslJson, CitationFormat.Markdown, CitationFormat.PlainText];

    /// <summary>The part of the page that shows the citations.</summary>
    private const string Fragment = "cytuj";

    private readonly Citation _citation;

    /// <param name="entry">The entry.</param>
    /// <param name="anchor">The passage that is cited; an anchor of none, as an edit leaves behind, means the whole entry, and is told of.</param>
    /// <param name="quotation">Words of the passage that are quoted; null for all of them.</param>
    /// <param name="library">Names what the entry points to.</param>
    /// <param name="context">Address, day and language.</param>
    /// <param name="isVersion">Whether this state of the entry is cited, by its own address.</param>
    public CitePresenter(Entry entry, string? anchor, string? quotation, Library library, CitationContext context, bool isVersion = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var citation = CitationBuilder.OfPassageOrWhole(entry, anchor, library, context);
        _citation = isVersion ? citation.AtItsVersion() : citation;
        var quoting = quotation is { Length: > 0 } ? _citation.Quoting(quotation) : null;
        HasOtherWords = Anchor is not null && quotation is { Length: > 0 } && quoting is null;
        GoneAddress = anchor is not null && _citation.Passage is null && PassageAnchor.IsWellFormed(anchor) ? Routes.Passage(entry, anchor) : null;
        Address = isVersion ? HistoryRoutes.Version(entry.Kind, entry.Id, entry.Version) : Routes.Entry(entry);
        Passages = entry.Body.Passages;
        AddToBasket = !isVersion && _citation.Passage is { } cited ? BasketLink.To(new EntryItem(entry.Id, cited.Anchor), passage: cited.Number) : null;
        var quoted = quoting ?? (_citation.Passage is { } passage ? _citation.Quoting(passage.Text) : null);
        Texts =
        [
            .. quoted?.QuotationInText is { } text ? [new CitationText(CitationFile.QuotationKey, Wording.Current.Citing.Quotation, text)] : Array.Empty<CitationText>(),
            .. ForPeople.Select(format => new CitationText(format.Code, Wording.Current.Citing.Format(format), format.Write(_citation))),
        ];
        Files = [.. ForPrograms.Select(format => new CitationLink(Wording.Current.Citing.Format(format), CitationFile.AddressOf(entry, format, Anchor, isVersion, quoting?.Quotation), format.MediaType))];
        Metadata = entry.IsExample ? null : new EntryMetadata(CitationBuilder.Of(entry, library, context), entry.Summary);
    }

    public string Address { get; }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The anchor of the passage that is cited; null for the whole entry.</summary>
    public string? Anchor => _citation.Passage?.Anchor;

    /// <summary>Tells what became of the passage that was to be cited; null where it is there, or none was asked for.</summary>
    public string? GoneAddress { get; }

    /// <summary>Whether words were to be quoted that do not stand in the passage.</summary>
    public bool HasOtherWords { get; }

    /// <summary>Adds the passage that is cited to a basket; null for the whole entry, which is added above.</summary>
    public BasketLink? AddToBasket { get; }

    public bool IsExample => _citation.IsExample;

    /// <summary>Where an entry or a passage of it is cited.</summary>
    /// <param name="page">The address of the entry, or of its version.</param>
    /// <param name="anchor">The passage; null for the whole entry.</param>
    public static string AddressOf(string page, string? anchor) => $"{page}{(anchor is null ? "" : $"?{CitationFile.PassageKey}={anchor}")}#{Fragment}";

    public IReadOnlyList<CitationText> Texts { get; }

    public IReadOnlyList<CitationLink> Files { get; }

    /// <summary>What reference managers and search engines read of the whole entry; null for sample material, which they would take for real.</summary>
    public EntryMetadata? Metadata { get; }
}

/// <summary>A finished citation under the name of its style.</summary>
public sealed record CitationText(string Code, string Name, string Text);

/// <summary>A citation as a file.</summary>
public sealed record CitationLink(string Name, string Address, string MediaType);

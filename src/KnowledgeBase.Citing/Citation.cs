using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing;

/// <summary>Everything that any style needs to cite an entry, one of its passages, or words quoted from it.</summary>
/// <remarks>Texts have no line breaks and no control characters, whatever they were made of; see <see cref="OneLine"/>.</remarks>
public sealed record Citation
{
    /// <summary>The title of the database, which is also who publishes the entries.</summary>
    public const string Database = "Baza rekomendacji miast";

    /// <summary>The language of all titles (ISO 639-1).</summary>
    public const string TextLanguage = "pl";

    /// <summary>The entry's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Names the citation within a file: the entry's identifier, unless the file cites the entry more than once.</summary>
    public string Key { get => field ?? Id; init; }

    public required EntryKind Kind { get; init; }

    public required string Title { get; init => field = OneLine.Of(value); }

    /// <summary>The institutions that wrote what the entry is about; none where its front matter names none.</summary>
    public IReadOnlyList<string> Authors { get; init => field = [.. value.Select(OneLine.Of)]; } = [];

    /// <summary>Title of the programme, the edition and the network, as far as the entry lies within them.</summary>
    public IReadOnlyList<string> Series { get; init => field = [.. value.Select(OneLine.Of)]; } = [];

    /// <summary>Title of the improvement plan that a recommendation stands in.</summary>
    public string? Plan { get; init => field = OneLine.OfOptional(value); }

    public PartialDate? Date { get; init; }

    /// <summary>The document the entry was taken from; null where it rests on several.</summary>
    public CitedSource? Source { get; init; }

    /// <summary>The passage that is cited; null for the whole entry.</summary>
    public Passage? Passage { get; init; }

    /// <summary>Words quoted from the entry, to the letter.</summary>
    public string? Quotation { get; init => field = OneLine.OfOptional(value); }

    public required EntryVersion Version { get; init; }

    /// <summary>Permanent, absolute address of the entry.</summary>
    public required Uri EntryAddress { get; init; }

    /// <summary>Permanent, absolute address of what is cited: of the passage where there is one.</summary>
    public Uri Address => Passage is null ? EntryAddress : new Uri($"{EntryAddress.AbsoluteUri}#{Passage.Anchor}");

    /// <summary>The day on which the entry was read.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>The language of the words around names and titles.</summary>
    public required CitationLanguage Language { get; init; }

    /// <summary>Set when the entry was taken back.</summary>
    public PartialDate? Withdrawn { get; init; }

    /// <summary>True for invented material, which every format marks as not to be cited.</summary>
    public bool IsExample { get; init; }

    /// <summary>Whether the entry stands for a document somebody wrote, rather than describes somebody or something.</summary>
    public bool IsDocument => Kind is EntryKind.Recommendation or EntryKind.Initiative or EntryKind.ImprovementPlan;

    /// <summary>The same of the state that was cited, by the permanent address at which this stays to be read.</summary>
    public Citation AtItsVersion() => this with { EntryAddress = new Uri($"{EntryAddress.AbsoluteUri}@{Version}") };
}

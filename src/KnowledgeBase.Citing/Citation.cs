using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing;

/// <summary>Everything that any style needs to cite an entry, one of its passages, words quoted from it, or what a search found.</summary>
/// <remarks>Texts have no line breaks and no control characters, whatever they were made of; see <see cref="OneLine"/>.</remarks>
public sealed record Citation
{
    /// <summary>The title of the database, which is also who publishes the entries.</summary>
    public const string Database = "Baza rekomendacji miast";

    /// <summary>The language of all entries' titles (ISO 639-1).</summary>
    public const string TextLanguage = "pl";

    /// <summary>The entry's identifier; of a search a name that no entry has.</summary>
    public required string Id { get; init; }

    /// <summary>Names the citation within a file: the entry's identifier, unless the file cites the entry more than once.</summary>
    public string Key { get => field ?? Id; init; }

    /// <summary>The entry's kind; null for a search.</summary>
    public required EntryKind? Kind { get; init; }

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

    /// <summary>The first digits of what names the state that is cited: of an entry its file, of a search the whole content.</summary>
    public required string Version { get; init; }

    /// <summary>Whether the search cannot be repeated in the content that it was asked of, since no history holds that.</summary>
    public bool IsUnrepeatable { get; init; }

    /// <summary>Permanent, absolute address of the entry or the search.</summary>
    public required Uri EntryAddress { get; init; }

    /// <summary>Whether the state of the entry is cited rather than the entry as it will be.</summary>
    public bool IsOfVersion { get; init; }

    /// <summary>Permanent, absolute address of what is cited: of the passage where there is one.</summary>
    /// <remarks>A version stays as it is, so that a fragment is enough in it; of the entry the site is asked whether the passage still stands.</remarks>
    public Uri Address => Passage is null ? EntryAddress : new Uri($"{EntryAddress.AbsoluteUri}{(IsOfVersion ? '#' : '/')}{Passage.Anchor}");

    /// <summary>The day on which the entry was read.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>The language of the words around names and titles.</summary>
    public required CitationLanguage Language { get; init; }

    /// <summary>Set when the entry was taken back.</summary>
    public PartialDate? Withdrawn { get; init; }

    /// <summary>True for invented material, which every format marks as not to be cited.</summary>
    public bool IsExample { get; init; }

    public bool IsSearch => Kind is null;

    /// <summary>The language of the title (ISO 639-1): that of a search is in the reader's.</summary>
    public string TitleLanguage => IsSearch && Language == CitationLanguage.English ? "en" : TextLanguage;

    /// <summary>Whether the entry stands for a document somebody wrote, rather than describes somebody or something.</summary>
    public bool IsDocument => Kind is EntryKind.Recommendation or EntryKind.Initiative or EntryKind.ImprovementPlan;

    /// <summary>The quoted words in quotation marks, and behind them whose they are, to be set in a text; null where none are quoted.</summary>
    public string? QuotationInText
    {
        get
        {
            var words = CitationWords.In(Language);
            var place = Passage is null ? Signature : $"{Signature}, {words.Passage(Passage.Number)}";
            return Quotation is null ? null : $"{words.Quoted(Quotation)} ({(IsExample ? $"{place}; {words.Mark}" : place)})";
        }
    }

    /// <summary>The identifier as people write it.</summary>
    private string Signature => Id.ToUpperInvariant();

    /// <summary>The same with words quoted from the passage; null when they do not stand in it to the letter.</summary>
    /// <param name="words">The words; how their white space was broken does not matter.</param>
    public Citation? Quoting(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        const char NoBreakSpace = '\u00A0';
        var (text, line) = (Passage?.Text ?? "", OneLine.Of(words.Replace(NoBreakSpace, ' ')));
        var start = line.Length == 0 ? -1 : text.Replace(NoBreakSpace, ' ').IndexOf(line, StringComparison.Ordinal);
        return start < 0 ? null : this with { Quotation = text.Substring(start, line.Length) };
    }

    /// <summary>The same of the state that was cited, by the permanent address at which this stays to be read.</summary>
    public Citation AtItsVersion() => this with { EntryAddress = new Uri($"{EntryAddress.AbsoluteUri}@{Version}"), IsOfVersion = true };
}

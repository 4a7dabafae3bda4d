using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Words;

/// <summary>The words that styles put around names and titles, in one language.</summary>
public sealed class CitationWords
{
    /// <summary>Stands in every citation of sample material, in either language and every format.</summary>
    public const string ExampleMark = "materiał przykładowy – nie cytować";

    private static readonly CitationWords Polish = new(CitationLanguage.Polish);

    private static readonly CitationWords English = new(CitationLanguage.English);

    private readonly CitationLanguage _language;

    private CitationWords(CitationLanguage language) => _language = language;

    public static CitationWords In(CitationLanguage language) => language == CitationLanguage.Polish ? Polish : English;

    /// <summary>The mark, with a translation for who does not read Polish.</summary>
    public string Mark => Choose(ExampleMark, $"{ExampleMark} (sample material – do not cite)");

    /// <summary>The mark of a citation: of a search it is said that such material is among what was found.</summary>
    public string MarkOf(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.IsSearch ? Choose($"wśród wyników {Mark}", $"results include {Mark}") : Mark;
    }

    public string NoDate => Choose("b.d.", "n.d.");

    /// <param name="kind">The kind of an entry; null for a search.</param>
    public string Kind(EntryKind? kind) => kind switch
    {
        null => Choose("Wyszukiwanie w bazie danych", "Database search"),
        EntryKind.Recommendation => Choose("Rekomendacja", "Recommendation"),
        EntryKind.Initiative => Choose("Miejska Inicjatywa Działania", "Municipal Action Plan"),
        EntryKind.ImprovementPlan => Choose("Plan Ulepszeń", "Improvement Plan"),
        EntryKind.Network => Choose("Sieć tematyczna", "Thematic network"),
        EntryKind.Edition => Choose("Edycja programu", "Programme edition"),
        EntryKind.Participant => Choose("Uczestnik programu", "Programme participant"),
        EntryKind.Programme => Choose("Program", "Programme"),
        _ => Choose("Wydarzenie programu", "Programme event"),
    };

    public string Passage(int number) => Choose($"akapit {number}", $"para. {number}");

    /// <summary>The state that is cited: of an entry its version, of a search that of the whole content.</summary>
    public string Version(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var digits = citation.Version;
        return citation switch
        {
            { IsSearch: false } => Choose($"wersja {digits}", $"version {digits}"),
            { IsUnrepeatable: false } => Choose($"wersja treści {digits}", $"content version {digits}"),
            _ => Choose(
                $"odcisk treści {digits}, wyszukiwania w tym stanie treści nie można powtórzyć",
                $"content fingerprint {digits}, the search cannot be repeated in this state of the content"),
        };
    }

    /// <summary>The title of what a search found.</summary>
    /// <param name="words">What was asked and how much was found.</param>
    public string SearchTitle(string words) => Choose($"Wyniki wyszukiwania: {words}", $"Search results: {words}");

    public string Within(string title) => Choose($"W: {title}", $"In: {title}");

    /// <summary>The source and the place in it; a bare number is that of a page.</summary>
    public string Source(CitedSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var page = source.Page is { } place && char.IsAsciiDigit(place[0]) ? Choose($"s. {place}", $"p. {place}") : source.Page;
        var parts = string.Join(", ", new[] { source.Title, source.Publisher, page }.Where(part => part is { Length: > 0 }));
        return Choose($"Źródło: {parts}", $"Source: {parts}");
    }

    public string Withdrawn(PartialDate date) =>
        Choose($"wpis wycofany ({CitationDates.InWords(date, _language)})", $"entry withdrawn ({CitationDates.InWords(date, _language)})");

    /// <summary><c>dostęp: 28 marca 2023</c>, <c>accessed March 28, 2023</c>.</summary>
    public string Accessed(DateOnly day) =>
        Choose($"dostęp: {CitationDates.Day(day, _language)}", $"accessed {CitationDates.Day(day, _language)}");

    public string AvailableAt(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Choose($"Dostępny w: {address.AbsoluteUri}", $"Available from: {address.AbsoluteUri}");
    }

    /// <summary><c>Pobrano 28 marca 2023 z</c>, <c>Retrieved March 28, 2023, from</c>, then the address.</summary>
    public string Retrieved(DateOnly day, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var date = CitationDates.Day(day, _language);
        return Choose($"Pobrano {date} z {address.AbsoluteUri}", $"Retrieved {date}, from {address.AbsoluteUri}");
    }

    /// <summary>In quotation marks; those inside become the marks for a quotation within one.</summary>
    public string Quoted(string text) => Choose($"„{Inner(text)}”", $"“{Inner(text)}”");

    /// <summary>In quotation marks before a comma, which in English stands within them.</summary>
    public string QuotedWithComma(string text) => Choose($"„{Inner(text)}”,", $"“{Inner(text)},”");

    private string Inner(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (opening, closing) = _language == CitationLanguage.Polish ? ('«', '»') : ('‘', '’');
        return text.Replace('„', opening).Replace('“', opening).Replace('”', closing);
    }

    private string Choose(string polish, string english) => _language == CitationLanguage.Polish ? polish : english;
}

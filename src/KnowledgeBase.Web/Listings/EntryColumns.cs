using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Listings;

/// <summary>The columns that lists of entries can have.</summary>
public static class EntryColumns
{
    public static Column<Entry> Title { get; } = new("tytul", "Tytuł", (entry, _) => Cell.Of(entry.Title));

    public static Column<Entry> Material { get; } = new("material", "Materiał", (entry, _) => Cell.Of(MaterialTexts.Of(entry.IsExample)));

    public static IReadOnlyList<Column<Entry>> All { get; } =
    [
        Title,
        new("rodzaj", "Rodzaj", (entry, _) => Cell.Of([new NamedValue(entry.Kind.Code(), Wording.Current.Kinds.Singular(entry.Kind))])),
        new("data", "Data", (entry, _) => Cell.Of(entry.Date)),
        new("siec", "Sieć", (entry, library) => Entries(Own(entry.Network, Participations(entry).Select(part => part.Network)), library)),
        new("edycja", "Edycja", (entry, library) => Entries(Own(entry.Edition, Participations(entry).Select(part => part.Edition)), library)),
        new("uczestnik", "Uczestnicy", (entry, library) => Entries(entry.Participants, library)),
        new("adresat", "Adresaci", (entry, library) =>
            Terms((entry as Recommendation)?.Addressees, library.Vocabularies.Institutions, VocabularyList.Addressees)),
        new("instrument", "Instrumenty", (entry, library) => Terms((entry as Recommendation)?.Instruments, library.Vocabularies.Instruments)),
        new("temat", "Tematy", (entry, library) => Terms(entry.Topics, library.Vocabularies.Topics, VocabularyList.Topics)),
        new("status", "Status", (entry, library) => Terms(Own(entry.Status), library.Vocabularies.Statuses)),
        new("plan", "Plan Ulepszeń", (entry, library) => Entries(Own((entry as Recommendation)?.Plan), library)),
        new("akt", "Akty prawne", (entry, library) => Terms(entry.Acts, library.Vocabularies.Acts, VocabularyList.Acts)),
        new("dokument", "Dokumenty strategiczne", (entry, library) =>
            Terms(entry.PolicyDocuments, library.Vocabularies.PolicyDocuments, VocabularyList.PolicyDocuments)),
        new("streszczenie", "Streszczenie", (entry, _) => Cell.Of(entry.Summary)),
        new("wycofanie", "Wycofanie", (entry, _) => Cell.Of(entry.Withdrawal is { } withdrawal ? $"{withdrawal.Date}: {withdrawal.Reason}" : null)),
        new("id", "Identyfikator", (entry, _) => Cell.Of(entry.Id)),
        new("adres", "Adres", (entry, _) => new AddressCell(Routes.Entry(entry))),
        Material,
    ];

    private static IReadOnlyList<Participation> Participations(Entry entry) => (entry as Participant)?.Participations ?? [];

    private static IEnumerable<string> Own(string? value, IEnumerable<string?>? others = null) =>
        new[] { value }.Concat(others ?? []).OfType<string>().Distinct(StringComparer.Ordinal);

    private static Cell Entries(IEnumerable<string> ids, Library library) => Cell.Of(ids.Select(id =>
        new NamedValue(id, library.MarkedTitleOf(id), library.TryFind(id, out var entry) ? Routes.Entry(entry) : null)));

    private static Cell Terms(IEnumerable<string>? ids, Vocabulary vocabulary, VocabularyList? pages = null) =>
        Cell.Of((ids ?? []).Select(id => new NamedValue(id, vocabulary.NameOf(id), pages is null ? null : Routes.Term(pages, id))));
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Listings;

/// <summary>The columns that lists of entries can have.</summary>
public static class EntryColumns
{
    public static Column<Entry> Title { get; } = new("tytul", words => words.Title, (entry, _) => Cell.Of(entry.Title));

    public static Column<Entry> Material { get; } = new("material", words => words.Material, (entry, _) => Cell.Of(Wording.Current.Material.Of(entry.IsExample)), IsOfContent: false);

    public static Column<Entry> Address { get; } = new("adres", words => words.Address, (entry, _) => new AddressCell(Routes.Entry(entry)));

    public static IReadOnlyList<Column<Entry>> All { get; } =
    [
        Title,
        new("rodzaj", words => words.Kind, (entry, _) => Cell.Of([new NamedValue(entry.Kind.Code(), Wording.Current.Kinds.Singular(entry.Kind))]), IsOfContent: false),
        new("data", words => words.Date, (entry, _) => Cell.Of(entry.Date), IsOfContent: false),
        new("siec", words => words.Network, (entry, library) => Entries(Own(entry.Network, Participations(entry).Select(part => part.Network)), library)),
        new("edycja", words => words.Edition, (entry, library) => Entries(Own(entry.Edition, Participations(entry).Select(part => part.Edition)), library)),
        new("uczestnik", words => words.Participants, (entry, library) => Entries(entry.Participants, library)),
        new("adresat", words => words.Addressees, (entry, library) =>
            Terms((entry as Recommendation)?.Addressees, library.Vocabularies.Institutions, VocabularyList.Addressees)),
        new("instrument", words => words.Instruments, (entry, library) => Terms((entry as Recommendation)?.Instruments, library.Vocabularies.Instruments)),
        new("temat", words => words.Topics, (entry, library) => Terms(entry.Topics, library.Vocabularies.Topics, VocabularyList.Topics)),
        new("status", words => words.Status, (entry, library) => Terms(Own(entry.Status), library.Vocabularies.Statuses)),
        new("plan", words => words.Plan, (entry, library) => Entries(Own((entry as Recommendation)?.Plan), library)),
        new("akt", words => words.Acts, (entry, library) => Terms(entry.Acts, library.Vocabularies.Acts, VocabularyList.Acts)),
        new("dokument", words => words.PolicyDocuments, (entry, library) =>
            Terms(entry.PolicyDocuments, library.Vocabularies.PolicyDocuments, VocabularyList.PolicyDocuments)),
        new("streszczenie", words => words.Summary, (entry, _) => Cell.Of(entry.Summary)),
        new("wycofanie", words => words.Withdrawal, (entry, _) => Cell.Of(entry.Withdrawal is { } withdrawal ? $"{withdrawal.Date}: {withdrawal.Reason}" : null)),
        new("id", words => words.Identifier, (entry, _) => Cell.Of(entry.Id)),
        Address,
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

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Languages.Polish;
using KnowledgeBase.Web.Searching;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Entries;

/// <summary>What an entry's page shows besides its text: facts, and the entries it belongs with.</summary>
public sealed class EntryPresenter(Entry entry, Library library)
{
    public Entry Entry { get; } = entry;

    public string Kind => Wording.Current.Kinds.Singular(Entry.Kind);

    /// <summary>The identifier as people write it.</summary>
    public string Signature => Entry.Id.ToUpperInvariant();

    public Entry? Successor => Entry.Withdrawal?.Successor is { } id && library.TryFind(id, out var successor) ? successor : null;

    /// <summary>The front matter as rows of a definition list; rows without values are left out.</summary>
    public IReadOnlyList<FactRow> Facts => [.. AllFacts().Where(row => row.Values.Count > 0)];

    /// <summary>Related entries in groups, each saying why they are related.</summary>
    public IReadOnlyList<RelatedGroup> Related { get; } = [.. new RelatedEntries(entry, library).Groups()];

    private IEnumerable<FactRow> AllFacts()
    {
        var vocabularies = library.Vocabularies;
        yield return new FactRow("Edycja", EntryLinks(One(Entry.Edition)));
        yield return new FactRow("Sieć", EntryLinks(One(Entry.Network)));
        if (Entry is Recommendation recommendation)
        {
            yield return new FactRow("Plan", EntryLinks(One(recommendation.Plan)));
            yield return new FactRow("Adresat", TermLinks(VocabularyList.Addressees, recommendation.Addressees));
            yield return new FactRow("Instrument", FilterLinks(Facet.Instrument, recommendation.Instruments, vocabularies.Instruments));
        }

        if (Entry is ThematicNetwork network)
            yield return new FactRow("Lider", EntryLinks(One(network.Leader)));

        if (Entry is ProgrammeEdition edition)
            yield return new FactRow("Lata", [new FactValue($"{edition.FirstYear}–{edition.LastYear}", null)]);

        if (Entry is Participant participant)
        {
            yield return new FactRow("Forma", [new FactValue(FormName(participant.Form), null)]);
            yield return new FactRow("Województwo", [.. participant.Voivodeships.Select(name => new FactValue(name, SearchState.Empty.With(Facet.Voivodeship, name).Address()))]);
            yield return new FactRow("Udział", [.. participant.Participations.Select(Participation)]);
        }

        yield return new FactRow("Uczestnicy", EntryLinks(Entry.Participants));
        yield return new FactRow("Status", FilterLinks(Facet.Status, One(Entry.Status), vocabularies.Statuses));
        yield return new FactRow("Data", Entry.Date is { } date ? [new FactValue(Wording.Current.Dates.Of(date), null)] : []);
        yield return new FactRow("Tematy", TermLinks(VocabularyList.Topics, Entry.Topics));
        yield return new FactRow("Akty prawne", TermLinks(VocabularyList.Acts, Entry.Acts));
        yield return new FactRow("Dokumenty", TermLinks(VocabularyList.PolicyDocuments, Entry.PolicyDocuments));
        yield return new FactRow("Inne nazwy", [.. Entry.OtherNames.Select(name => new FactValue(name, null))]);
    }

    private static IReadOnlyList<string> One(string? id) => id is null ? [] : [id];

    private IReadOnlyList<FactValue> EntryLinks(IReadOnlyList<string> ids) =>
        [.. ids.Select(id => library.TryFind(id, out var target)
            ? new FactValue(library.MarkedTitleOf(id), Routes.Entry(target))
            : new FactValue(id, null))];

    private IReadOnlyList<FactValue> TermLinks(VocabularyList list, IReadOnlyList<string> ids) =>
        [.. ids.Select(id => new FactValue(list.In(library.Vocabularies).NameOf(id), Routes.Term(list, id)))];

    private static IReadOnlyList<FactValue> FilterLinks(Facet facet, IReadOnlyList<string> ids, Vocabulary vocabulary) =>
        [.. ids.Select(id => new FactValue(vocabulary.NameOf(id), SearchState.Empty.With(facet, id).Address()))];

    private FactValue Participation(Participation part)
    {
        var place = library.TitleOf(part.Network ?? part.Edition);
        var where = part.Network is null ? $"{place} (sieć nieznana)" : place;
        var role = part.Role == ParticipantRole.Leader ? ", lider" : "";
        var doubt = part.Confidence == Confidence.Medium ? " – wywnioskowano" : "";
        return library.TryFind(part.Network ?? part.Edition, out var target)
            ? new FactValue(where + role + doubt, Routes.Entry(target))
            : new FactValue(where + role + doubt, null);
    }

    private static string FormName(ParticipantForm form) => form switch
    {
        ParticipantForm.Association => "stowarzyszenie",
        ParticipantForm.MetropolitanUnion => "związek metropolitalny",
        ParticipantForm.FunctionalArea => "obszar funkcjonalny",
        _ => "miasto",
    };
}

/// <summary>One row of facts: a name and its values.</summary>
public sealed record FactRow(string Name, IReadOnlyList<FactValue> Values);

/// <summary>A value, with an address when it leads somewhere.</summary>
public sealed record FactValue(string Text, string? Address)
{
    /// <summary>The text as the page shows it, with what was searched for marked.</summary>
    public HighlightedText Shown { get; init; } = HighlightedText.Plain(Text);
}

/// <summary>Entries that belong with another one, and why.</summary>
public sealed record RelatedGroup(string Reason, IReadOnlyList<Entry> Entries)
{
    /// <summary>Facts and invention counted apart: <c>6 + 8 przykładowych</c>.</summary>
    public string CountInWords
    {
        get
        {
            var examples = Entries.Count(entry => entry.IsExample);
            var facts = Entries.Count - examples;
            var invented = PolishCount.Of(examples, "przykładowy", "przykładowe", "przykładowych");
            return examples == 0 ? $"{facts}" : facts == 0 ? invented : $"{facts} + {invented}";
        }
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
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
        yield return new FactRow(Fact.Edition, EntryLinks(One(Entry.Edition)));
        yield return new FactRow(Fact.Network, EntryLinks(One(Entry.Network)));
        if (Entry is Recommendation recommendation)
        {
            yield return new FactRow(Fact.Plan, EntryLinks(One(recommendation.Plan)));
            yield return new FactRow(Fact.Addressee, TermLinks(VocabularyList.Addressees, recommendation.Addressees));
            yield return new FactRow(Fact.Instrument, FilterLinks(Facet.Instrument, recommendation.Instruments, vocabularies.Instruments));
        }

        if (Entry is ThematicNetwork network)
            yield return new FactRow(Fact.Leader, EntryLinks(One(network.Leader)));

        if (Entry is ProgrammeEdition edition)
            yield return new FactRow(Fact.Years, [FactValue.OfSite($"{edition.FirstYear}–{edition.LastYear}")]);

        if (Entry is Participant participant)
        {
            yield return new FactRow(Fact.Form, [FactValue.OfSite(Wording.Current.Facts.Form(participant.Form))]);
            yield return new FactRow(Fact.Voivodeship, [.. participant.Voivodeships.Select(name => new FactValue(name, SearchState.Empty.With(Facet.Voivodeship, name).Address()))]);
            yield return new FactRow(Fact.Participation, [.. participant.Participations.Select(Participation)]);
        }

        yield return new FactRow(Fact.Participants, EntryLinks(Entry.Participants));
        yield return new FactRow(Fact.Status, FilterLinks(Facet.Status, One(Entry.Status), vocabularies.Statuses));
        yield return new FactRow(Fact.Date, Entry.Date is { } date ? [FactValue.OfSite(Wording.Current.Dates.Of(date))] : []);
        yield return new FactRow(Fact.Topics, TermLinks(VocabularyList.Topics, Entry.Topics));
        yield return new FactRow(Fact.Acts, TermLinks(VocabularyList.Acts, Entry.Acts));
        yield return new FactRow(Fact.PolicyDocuments, TermLinks(VocabularyList.PolicyDocuments, Entry.PolicyDocuments));
        yield return new FactRow(Fact.OtherNames, [.. Entry.OtherNames.Select(name => new FactValue(name, null))]);
    }

    private static IReadOnlyList<string> One(string? id) => id is null ? [] : [id];

    private IReadOnlyList<FactValue> EntryLinks(IReadOnlyList<string> ids) =>
        [.. ids.Select(id => library.TryFind(id, out var target)
            ? new FactValue(target.Title, Routes.Entry(target)) { Note = target.IsExample ? Wording.Current.Facts.Invented : null }
            : new FactValue(id, null))];

    private IReadOnlyList<FactValue> TermLinks(VocabularyList list, IReadOnlyList<string> ids) =>
        [.. ids.Select(id => new FactValue(list.In(library.Vocabularies).NameOf(id), Routes.Term(list, id)))];

    private static IReadOnlyList<FactValue> FilterLinks(Facet facet, IReadOnlyList<string> ids, Vocabulary vocabulary) =>
        [.. ids.Select(id => new FactValue(vocabulary.NameOf(id), SearchState.Empty.With(facet, id).Address()))];

    private FactValue Participation(Participation part)
    {
        var id = part.Network ?? part.Edition;
        return new FactValue(library.TitleOf(id), library.TryFind(id, out var target) ? Routes.Entry(target) : null)
        {
            Note = Wording.Current.Facts.Participation(part.Network is not null, part.Role, part.Confidence),
        };
    }
}

/// <summary>One row of facts: what it tells, and its values.</summary>
public sealed record FactRow(Fact Fact, IReadOnlyList<FactValue> Values)
{
    public string Name => Wording.Current.Facts.Name(Fact);
}

/// <summary>A value, with an address when it leads somewhere.</summary>
public sealed record FactValue(string Text, string? Address)
{
    /// <summary>The text as the page shows it, with what was searched for marked.</summary>
    public HighlightedText Shown { get; init; } = HighlightedText.Plain(Text);

    /// <summary>What the site adds to it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What <c>lang</c> says on the text's element.</summary>
    public string? Lang { get; init; } = Wording.Current.ContentLang;

    /// <summary>A value in the site's own words.</summary>
    public static FactValue OfSite(string text) => new(text, null) { Lang = null };
}

/// <summary>Entries that belong with another one, and how.</summary>
public sealed record RelatedGroup(Relation Relation, IReadOnlyList<Entry> Entries)
{
    public string Heading => Wording.Current.Related.Heading(Relation);

    public string CountInWords
    {
        get
        {
            var examples = Entries.Count(entry => entry.IsExample);
            return Wording.Current.Related.Count(Entries.Count - examples, examples);
        }
    }
}

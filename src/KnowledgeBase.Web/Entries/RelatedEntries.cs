using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Entries;

/// <summary>Finds the entries that belong with one entry by what the authors wrote; each is named once, for its strongest reason.</summary>
public sealed class RelatedEntries(Entry entry, Library library)
{
    public IEnumerable<RelatedGroup> Groups()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Id };
        foreach (var (reason, related) in Candidates())
        {
            var fresh = related.Where(other => seen.Add(other.Id)).ToList();
            if (fresh.Count > 0)
                yield return new RelatedGroup(reason, fresh);
        }
    }

    private IEnumerable<(string Reason, IEnumerable<Entry> Entries)> Candidates() => entry.Kind switch
    {
        EntryKind.Programme => [("Edycje", library.OfKind<ProgrammeEdition>()), ("Wydarzenia", library.OfKind<ProgrammeEvent>()), .. Links()],
        EntryKind.Edition =>
        [
            ("Sieci tej edycji", OfEdition<ThematicNetwork>()),
            ("Plany Ulepszeń", OfEdition<ImprovementPlan>()),
            ("Wydarzenia", OfEdition<ProgrammeEvent>()),
            ("Uczestnicy, których sieć jest nieznana", Members(part => part.Edition == entry.Id && part.Network is null)),
            ("MID tej edycji", OfEdition<Initiative>()),
            .. Links(),
        ],
        EntryKind.Network =>
        [
            ("Uczestnicy sieci", Members(part => part.Network == entry.Id)),
            ("Plan Ulepszeń", OfNetwork<ImprovementPlan>()),
            ("Rekomendacje sieci", OfNetwork<Recommendation>()),
            ("MID w sieci", OfNetwork<Initiative>()),
            .. Links(),
        ],
        EntryKind.Participant =>
        [
            ("MID uczestnika", OfParticipant<Initiative>()),
            ("Rekomendacje oparte na jego doświadczeniu", OfParticipant<Recommendation>()),
            .. Links(),
        ],
        EntryKind.ImprovementPlan =>
        [
            ("Rekomendacje planu", library.OfKind<Recommendation>().Where(other => other.Plan == entry.Id)),
            .. Links(),
        ],
        _ => Links(),
    };

    private IEnumerable<(string, IEnumerable<Entry>)> Links() =>
    [
        .. Answers(),
        ("Wskazane przez autora", entry.Links.Except(Structure()).Select(Find).OfType<Entry>()),
        ("Wskazują ten wpis", library.LinkingTo(entry.Id).Where(other => other.Kind is EntryKind.Recommendation or EntryKind.Initiative)),
    ];

    // A recommendation and an initiative have each other when either links to the other.
    private IEnumerable<(string, IEnumerable<Entry>)> Answers() => entry switch
    {
        Recommendation => [("MID, które odpowiadają na tę rekomendację", Linked<Initiative>())],
        Initiative => [("Rekomendacje, na które odpowiada to MID", Linked<Recommendation>())],
        _ => [],
    };

    private IEnumerable<Entry> Linked<TEntry>() where TEntry : Entry =>
        entry.Links.Select(Find).OfType<Entry>().Concat(library.LinkingTo(entry.Id)).Where(other => other is TEntry { Withdrawal: null });

    /// <summary>What the facts above the text already link.</summary>
    private IEnumerable<string> Structure() =>
    [
        .. entry.Participants,
        .. new[] { entry.Edition, entry.Network, (entry as Recommendation)?.Plan }.OfType<string>(),
        .. (entry as Participant)?.Participations.SelectMany(part => new[] { part.Edition, part.Network }.OfType<string>()) ?? [],
    ];

    private Entry? Find(string id) => library.TryFind(id, out var found) ? found : null;

    private IEnumerable<TEntry> OfEdition<TEntry>() where TEntry : Entry =>
        library.OfKind<TEntry>().Where(other => other.Edition == entry.Id);

    private IEnumerable<TEntry> OfNetwork<TEntry>() where TEntry : Entry =>
        library.OfKind<TEntry>().Where(other => other.Network == entry.Id);

    private IEnumerable<TEntry> OfParticipant<TEntry>() where TEntry : Entry =>
        library.OfKind<TEntry>().Where(other => other.Participants.Contains(entry.Id));

    private IEnumerable<Participant> Members(Func<Participation, bool> matches) =>
        library.OfKind<Participant>().Where(participant => participant.Participations.Any(matches));
}

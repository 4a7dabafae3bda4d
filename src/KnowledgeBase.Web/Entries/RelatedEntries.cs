using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Entries;

/// <summary>Finds the entries that belong with one entry by what the authors wrote; each is named once, for its strongest reason.</summary>
public sealed class RelatedEntries(Entry entry, Library library)
{
    public IEnumerable<RelatedGroup> Groups()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Id };
        foreach (var (relation, related) in Candidates())
        {
            var fresh = related.Where(other => seen.Add(other.Id)).ToList();
            if (fresh.Count > 0)
                yield return new RelatedGroup(relation, fresh);
        }
    }

    private IEnumerable<(Relation Relation, IEnumerable<Entry> Entries)> Candidates() => entry.Kind switch
    {
        EntryKind.Programme => [(Relation.Editions, library.OfKind<ProgrammeEdition>()), (Relation.Events, library.OfKind<ProgrammeEvent>()), .. Links()],
        EntryKind.Edition =>
        [
            (Relation.NetworksOfEdition, OfEdition<ThematicNetwork>()),
            (Relation.PlansOfEdition, OfEdition<ImprovementPlan>()),
            (Relation.Events, OfEdition<ProgrammeEvent>()),
            (Relation.ParticipantsWithoutNetwork, Members(part => part.Edition == entry.Id && part.Network is null)),
            (Relation.InitiativesOfEdition, OfEdition<Initiative>()),
            .. Links(),
        ],
        EntryKind.Network =>
        [
            (Relation.ParticipantsOfNetwork, Members(part => part.Network == entry.Id)),
            (Relation.PlanOfNetwork, OfNetwork<ImprovementPlan>()),
            (Relation.RecommendationsOfNetwork, OfNetwork<Recommendation>()),
            (Relation.InitiativesOfNetwork, OfNetwork<Initiative>()),
            .. Links(),
        ],
        EntryKind.Participant =>
        [
            (Relation.InitiativesOfParticipant, OfParticipant<Initiative>()),
            (Relation.RecommendationsOfParticipant, OfParticipant<Recommendation>()),
            .. Links(),
        ],
        EntryKind.ImprovementPlan =>
        [
            (Relation.RecommendationsOfPlan, library.OfKind<Recommendation>().Where(other => other.Plan == entry.Id)),
            .. Links(),
        ],
        _ => Links(),
    };

    private IEnumerable<(Relation, IEnumerable<Entry>)> Links() =>
    [
        .. Answers(),
        (Relation.Named, entry.Links.Except(Structure()).Select(Find).OfType<Entry>()),
        (Relation.Naming, library.LinkingTo(entry.Id).Where(other => other.Kind is EntryKind.Recommendation or EntryKind.Initiative)),
    ];

    // A recommendation and an initiative have each other when either links to the other.
    private IEnumerable<(Relation, IEnumerable<Entry>)> Answers() => entry switch
    {
        Recommendation => [(Relation.InitiativesAnswering, Linked<Initiative>())],
        Initiative => [(Relation.RecommendationsAnswered, Linked<Recommendation>())],
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

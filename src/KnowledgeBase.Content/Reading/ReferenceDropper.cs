using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Schema;

namespace KnowledgeBase.Content.Reading;

/// <summary>Takes faulty references out of an entry.</summary>
internal static class ReferenceDropper
{
    public static Entry Drop(Entry entry, IReadOnlySet<(string Key, string Id)> faulty)
    {
        if (faulty.Count == 0)
            return entry;

        string? One(string key, string? id) => id is not null && faulty.Contains((key, id)) ? null : id;
        IReadOnlyList<string> Many(string key, IReadOnlyList<string> ids) => [.. ids.Where(id => !faulty.Contains((key, id)))];

        var common = entry with
        {
            Edition = One(EntryKeys.Edition, entry.Edition),
            Network = One(EntryKeys.Network, entry.Network),
            Status = One(EntryKeys.Status, entry.Status),
            Participants = Many(EntryKeys.Participants, entry.Participants),
            Topics = Many(EntryKeys.Topics, entry.Topics),
            Acts = Many(EntryKeys.Acts, entry.Acts),
            PolicyDocuments = Many(EntryKeys.PolicyDocuments, entry.PolicyDocuments),
            Related = Many(EntryKeys.Related, entry.Related),
            Withdrawal = entry.Withdrawal is { } withdrawal
                ? withdrawal with { Successor = One(EntryKeys.Successor, withdrawal.Successor) }
                : null,
        };
        return common switch
        {
            Recommendation recommendation => recommendation with
            {
                Plan = One(EntryKeys.Plan, recommendation.Plan),
                Addressees = Many(EntryKeys.Addressees, recommendation.Addressees),
                Instruments = Many(EntryKeys.Instruments, recommendation.Instruments),
            },
            ThematicNetwork network => network with { Leader = One(EntryKeys.Leader, network.Leader) },
            Participant participant => participant with
            {
                Participations = [.. participant.Participations
                    .Where(part => One(EntryKeys.Edition, part.Edition) is not null)
                    .Select(part => part with { Network = One(EntryKeys.Network, part.Network) })],
            },
            _ => common,
        };
    }
}

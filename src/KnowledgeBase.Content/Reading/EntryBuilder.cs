using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Makes a typed entry out of checked front matter; its text and links come later, when all entries are known.</summary>
internal static class EntryBuilder
{
    public static Entry Build(YamlMap map, EntryKind kind, ContentFile file)
    {
        var head = new EntryHead(
            map.Text(EntryKeys.Id), map.Text(EntryKeys.Title), map.Text(EntryKeys.Summary), file.Path, file.Fingerprint);
        return WithCommonKeys(Bare(head, kind, map), map);
    }

    private static Entry Bare(EntryHead head, EntryKind kind, YamlMap map) => kind switch
    {
        EntryKind.Recommendation => new Recommendation(head)
        {
            Plan = map.OptionalText(EntryKeys.Plan),
            Addressees = map.Texts(EntryKeys.Addressees),
            Instruments = map.Texts(EntryKeys.Instruments),
            Answer = map.OptionalText(EntryKeys.Answer),
        },
        EntryKind.Initiative => new Initiative(head),
        EntryKind.ImprovementPlan => new ImprovementPlan(head),
        EntryKind.Network => new ThematicNetwork(head) { Leader = map.OptionalText(EntryKeys.Leader) },
        EntryKind.Edition => new ProgrammeEdition(head)
        {
            FirstYear = map.Year(EntryKeys.FirstYear),
            LastYear = map.Year(EntryKeys.LastYear),
        },
        EntryKind.Participant => new Participant(head)
        {
            Form = FormOf(map.Text(EntryKeys.Form)),
            Voivodeships = map.Texts(EntryKeys.Voivodeships),
            Location = map.Maps(EntryKeys.Location).Select(LocationOf).FirstOrDefault(),
            Participations = [.. map.Maps(EntryKeys.Participations).Select(ParticipationOf)],
        },
        EntryKind.Programme => new Programme(head),
        EntryKind.Event => new ProgrammeEvent(head),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Entry WithCommonKeys(Entry entry, YamlMap map) => entry with
    {
        IsExample = map.Flag(EntryKeys.Example),
        Withdrawal = map.Maps(EntryKeys.Withdrawal).Select(WithdrawalOf).FirstOrDefault(),
        Date = map.OptionalDate(EntryKeys.Date),
        Edition = map.OptionalText(EntryKeys.Edition),
        Network = map.OptionalText(EntryKeys.Network),
        Participants = map.Texts(EntryKeys.Participants),
        Status = map.OptionalText(EntryKeys.Status),
        OtherNames = map.Texts(EntryKeys.OtherNames),
        Topics = map.Texts(EntryKeys.Topics),
        Acts = map.Texts(EntryKeys.Acts),
        PolicyDocuments = map.Texts(EntryKeys.PolicyDocuments),
        Related = map.Texts(EntryKeys.Related),
        Sources = SourceBuilder.Build(map.Maps(EntryKeys.Sources)),
        Note = map.OptionalText(EntryKeys.Note),
    };

    private static Withdrawal WithdrawalOf(YamlMap map) => new(
        map.OptionalDate(EntryKeys.Date)!.Value,
        map.Text(EntryKeys.WithdrawalReason),
        map.OptionalText(EntryKeys.Successor));

    private static ParticipantForm FormOf(string code) => code switch
    {
        "miasto" => ParticipantForm.City,
        "stowarzyszenie" => ParticipantForm.Association,
        "zwiazek-metropolitalny" => ParticipantForm.MetropolitanUnion,
        _ => ParticipantForm.FunctionalArea,
    };

    private static Location LocationOf(YamlMap map) => new(
        map.Number(EntryKeys.Latitude),
        map.Number(EntryKeys.Longitude),
        map.OptionalText(EntryKeys.LocationOf));

    private static Participation ParticipationOf(YamlMap map) => new(
        map.Text(EntryKeys.Edition),
        map.OptionalText(EntryKeys.Network),
        map.OptionalText(EntryKeys.Role) == EntryKeys.LeaderRole ? ParticipantRole.Leader : ParticipantRole.Partner,
        SourceBuilder.ConfidenceOf(map));
}

using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Makes a typed entry out of checked front matter; its text and links come later, when all entries are known.</summary>
internal static class EntryBuilder
{
    public static Entry Build(YamlMap map, EntryKind kind, ContentFile file) => WithCommonKeys(Bare(map, kind, file), map);

    private static Entry Bare(YamlMap map, EntryKind kind, ContentFile file)
    {
        var (id, title, summary) = (map.Text(EntryKeys.Id), map.Text(EntryKeys.Title), map.Text(EntryKeys.Summary));
        var (path, fingerprint) = (file.Path, file.Fingerprint);
        return kind switch
        {
            EntryKind.Recommendation => new Recommendation
            {
                Id = id,
                Title = title,
                Summary = summary,
                Body = EntryBody.Empty,
                Path = path,
                Fingerprint = fingerprint,
                Plan = map.OptionalText(EntryKeys.Plan),
                Addressees = map.Texts(EntryKeys.Addressees),
                Instruments = map.Texts(EntryKeys.Instruments),
                Answer = map.OptionalText(EntryKeys.Answer),
            },
            EntryKind.Initiative => new Initiative { Id = id, Title = title, Summary = summary, Body = EntryBody.Empty, Path = path, Fingerprint = fingerprint },
            EntryKind.ImprovementPlan => new ImprovementPlan { Id = id, Title = title, Summary = summary, Body = EntryBody.Empty, Path = path, Fingerprint = fingerprint },
            EntryKind.Network => new ThematicNetwork
            {
                Id = id,
                Title = title,
                Summary = summary,
                Body = EntryBody.Empty,
                Path = path,
                Fingerprint = fingerprint,
                Leader = map.OptionalText(EntryKeys.Leader),
            },
            EntryKind.Edition => new ProgrammeEdition
            {
                Id = id,
                Title = title,
                Summary = summary,
                Body = EntryBody.Empty,
                Path = path,
                Fingerprint = fingerprint,
                FirstYear = map.Year(EntryKeys.FirstYear),
                LastYear = map.Year(EntryKeys.LastYear),
            },
            EntryKind.Participant => new Participant
            {
                Id = id,
                Title = title,
                Summary = summary,
                Body = EntryBody.Empty,
                Path = path,
                Fingerprint = fingerprint,
                Form = FormOf(map.Text(EntryKeys.Form)),
                Voivodeships = map.Texts(EntryKeys.Voivodeships),
                Location = map.Maps(EntryKeys.Location).Select(LocationOf).FirstOrDefault(),
                Participations = [.. map.Maps(EntryKeys.Participations).Select(ParticipationOf)],
            },
            EntryKind.Programme => new Programme { Id = id, Title = title, Summary = summary, Body = EntryBody.Empty, Path = path, Fingerprint = fingerprint },
            EntryKind.Event => new ProgrammeEvent { Id = id, Title = title, Summary = summary, Body = EntryBody.Empty, Path = path, Fingerprint = fingerprint },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

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

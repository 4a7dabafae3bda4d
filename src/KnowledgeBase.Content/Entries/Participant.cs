namespace KnowledgeBase.Content.Entries;

/// <summary>A city, association, metropolitan union or functional area that takes part in the programme.</summary>
public sealed record Participant(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Participant;

    public required ParticipantForm Form { get; init; }

    /// <summary>Names of voivodeships, lower case; none or several for associations.</summary>
    public IReadOnlyList<string> Voivodeships { get; init; } = [];

    public Location? Location { get; init; }

    public required IReadOnlyList<Participation> Participations { get; init; }
}

/// <summary>What a participant is in law.</summary>
public enum ParticipantForm
{
    City,
    Association,
    MetropolitanUnion,
    FunctionalArea,
}

/// <summary>A point on the map: degrees, WGS 84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Of">What the point marks when it is not the participant itself, such as an association's core city.</param>
public sealed record Location(double Latitude, double Longitude, string? Of = null);

/// <summary>A participant's part in one edition.</summary>
public sealed record Participation(string Edition, string? Network, ParticipantRole Role, Confidence Confidence);

/// <summary>The part a participant plays in a network.</summary>
public enum ParticipantRole
{
    Partner,
    Leader,
}

using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Maps;

/// <summary>A point of the map with everyone who is there.</summary>
public sealed record MapPlace(Location Location, IReadOnlyList<Participant> Participants)
{
    /// <summary>True when no participant is the place itself: an association is at its core city.</summary>
    public bool IsStandIn => Participants.All(participant => participant.Location!.Of is not null);

    public string ShortName => string.Join(" · ", Participants.OrderBy(participant => participant.Location!.Of is not null).Select(ShortNameOf));

    public string Names => string.Join(", ", Participants.Select(NameOf));

    /// <summary>The only participant's page, or where the list names all.</summary>
    public string Address => Participants is [var only] ? Routes.Entry(only) : $"#{Anchor}";

    public string Anchor => AnchorOf(Participants[0]);

    public static string AnchorOf(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return $"na-mapie-{participant.Id}";
    }

    private static string NameOf(Participant participant) =>
        participant.Location!.Of is { } of ? $"{participant.Title} ({Wording.Current.Maps.PointOf(of)})" : participant.Title;

    // A city is called by its name, a body by the shortest of its own.
    private static string ShortNameOf(Participant participant) => participant.Form == ParticipantForm.City
        ? participant.Title
        : participant.OtherNames.Append(participant.Title).MinBy(name => name.Length)!;
}

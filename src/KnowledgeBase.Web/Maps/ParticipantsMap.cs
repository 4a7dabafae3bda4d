using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Collation;

namespace KnowledgeBase.Web.Maps;

/// <summary>The participants at their places; sample material has none and is left out.</summary>
public sealed class ParticipantsMap
{
    /// <summary>Size of the labels in the drawing's units.</summary>
    public const double FontSize = 13;

    private const double Radius = 4.5;

    /// <summary>What each further participant of a place adds to its circle.</summary>
    private const double RadiusStep = 1.5;

    public ParticipantsMap(Library library, string? edition)
    {
        ArgumentNullException.ThrowIfNull(library);
        var participants = library.OfKind<Participant>()
            .Where(participant => !participant.IsExample)
            .Where(participant => edition is null || participant.Participations.Any(part => part.Edition == edition))
            .OrderBy(participant => participant.Title, PolishCollation.Comparer)
            .ToList();
        Placed = [.. participants.Where(participant => participant.Location is not null)];
        Unplaced = [.. participants.Where(participant => participant.Location is null)];
        var places = Placed
            .GroupBy(participant => (participant.Location!.Latitude, participant.Location.Longitude))
            .Select(place => new MapPlace(place.First().Location!, [.. place]))
            .ToList();
        var labels = new LabelPlacement(
            [.. places.Select(place => new LabelledPoint(Map.Place(place.Location), RadiusOf(place), place.ShortName))], FontSize, PolandMap.Width, Map.Height);
        Places = [.. places.Zip(labels.Place(), (place, label) => new LabelledPlace(place, label))];
        Total = participants.Count;
    }

    public static PolandMap Map => PolandMap.Shared;

    /// <summary>Number of participants, placed or not.</summary>
    public int Total { get; }

    public IReadOnlyList<LabelledPlace> Places { get; }

    /// <summary>Everyone who is on the map, by the alphabet.</summary>
    public IReadOnlyList<Participant> Placed { get; }

    /// <summary>Those of which no place is known.</summary>
    public IReadOnlyList<Participant> Unplaced { get; }

    private static double RadiusOf(MapPlace place) => Radius + ((place.Participants.Count - 1) * RadiusStep);
}

/// <summary>A place with its label.</summary>
public sealed record LabelledPlace(MapPlace Place, PlacedLabel Label);

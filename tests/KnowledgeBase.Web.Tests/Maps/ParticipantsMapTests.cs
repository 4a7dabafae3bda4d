using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Maps;

namespace KnowledgeBase.Web.Tests.Maps;

/// <summary>The map of the repository's own participants.</summary>
public sealed partial class ParticipantsMapTests
{
    private static readonly Lazy<Library> Content = new(() => new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));

    [Test]
    public void Shows_every_participant_once_and_none_that_is_invented()
    {
        var real = Content.Value.OfKind<Participant>().Where(participant => !participant.IsExample).Select(participant => participant.Id);

        var map = new ParticipantsMap(Content.Value, edition: null);

        Assert.That(map.Places.SelectMany(place => place.Place.Participants).Concat(map.Unplaced).Select(participant => participant.Id), Is.EquivalentTo(real));
    }

    [Test]
    public void Participants_of_one_place_share_a_circle()
    {
        var map = new ParticipantsMap(Content.Value, edition: null);

        var shared = map.Places.Single(place => place.Place.Participants.Any(participant => participant.Id == "katowice"));

        Assert.That(shared.Place.Participants.Select(participant => participant.Id), Is.EquivalentTo(new[] { "katowice", "gornoslasko-zaglebiowska-metropolia" }));
        Assert.That(shared.Place.ShortName, Does.StartWith("Katowice · "));
        Assert.That(shared.Place.IsStandIn, Is.False);
    }

    [Test]
    public void An_edition_shows_its_own_participants()
    {
        var map = new ParticipantsMap(Content.Value, "pim1");

        Assert.That(map.Total, Is.GreaterThan(0).And.LessThan(new ParticipantsMap(Content.Value, edition: null).Total));
        Assert.That(map.Placed.Where(participant => participant.Participations.All(part => part.Edition != "pim1")), Is.Empty);
    }

    // The source's point of a port city is the middle of its area with its waters: Gdańsk and Gdynia lie a little off the shore.
    [Test]
    public void Every_place_lies_within_the_outline_or_a_port_s_waters()
    {
        var outline = Numbers().Matches(ParticipantsMap.Map.Outline)
            .Select(match => new MapPoint(Number(match.Groups[1]), Number(match.Groups[2])))
            .ToList();

        var outside = new ParticipantsMap(Content.Value, edition: null).Places
            .Where(place => !IsInside(place.Label.Point.Centre, outline))
            .Where(place => outline.Min(point => point.DistanceTo(place.Label.Point.Centre)) > ParticipantsMap.Map.Kilometres(6))
            .Select(place => place.Place.ShortName);

        Assert.That(outline, Has.Count.GreaterThan(100));
        Assert.That(outside, Is.Empty);
    }

    [TestCase(null)]
    [TestCase("pim1")]
    [TestCase("pim2")]
    [TestCase("pim3")]
    public void No_label_covers_another_or_a_circle_and_none_leaves_the_drawing(string? edition)
    {
        var places = new ParticipantsMap(Content.Value, edition).Places;

        var covered =
            from one in places
            from other in places
            where (one != other && one.Label.Box.Overlap(other.Label.Box) > 0)
                || one.Label.Box.Overlap(MapBox.Around(other.Label.Point.Centre, other.Label.Point.Radius)) > 0
            select $"{one.Place.ShortName} / {other.Place.ShortName}";
        Assert.That(covered, Is.Empty);
        Assert.That(places.Select(place => place.Label.Box), Has.All.Matches<MapBox>(box =>
            box.Left >= 0 && box.Top >= 0 && box.Right <= PolandMap.Width && box.Bottom <= ParticipantsMap.Map.Height));
    }

    // A ray to the right crosses the outline an odd number of times.
    private static bool IsInside(MapPoint point, List<MapPoint> outline) => outline
        .Zip(outline.Skip(1).Append(outline[0]))
        .Count(edge => (edge.First.Y > point.Y) != (edge.Second.Y > point.Y)
            && point.X < edge.First.X + ((edge.Second.X - edge.First.X) * (point.Y - edge.First.Y) / (edge.Second.Y - edge.First.Y))) % 2 == 1;

    private static double Number(Group group) => double.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML]([0-9.]+) ([0-9.]+)")]
    private static partial Regex Numbers();
}

using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History.Tests;

public sealed class EntryHistoryTests
{
    private static readonly EntryVersion[] Versions = [.. "0123".Select(digit => EntryVersion.Of(new string(digit, EntryVersion.ShownDigits)))];

    [Test]
    public void States_before_are_those_that_can_be_read_each_once_by_its_newest_time()
    {
        var history = Of(State(0, day: 6), State(1, day: 5), Gone(day: 4), State(2, day: 3) with { IsReadable = false }, State(1, day: 2), State(3, day: 1));

        Assert.That(history.Before(Versions[0]).Select(revision => (revision.Version, revision.Date.Day)), Is.EqualTo(new[] { ((EntryVersion?)Versions[1], 5), (Versions[3], 1) }));
        Assert.That(history.Before(Versions[1]).Select(revision => revision.Version), Is.EqualTo(new EntryVersion?[] { Versions[0], Versions[3] }));
    }

    [Test]
    public void The_state_one_has_is_known_by_either_way_of_ending_lines()
    {
        var history = Of(State(0, day: 2) with { OtherLineEnds = Versions[3] }, State(1, day: 1));

        Assert.That(history.Before(Versions[3]).Select(revision => revision.Version), Is.EqualTo(new EntryVersion?[] { Versions[1] }));
    }

    [Test]
    public void The_kind_is_the_newest_that_a_file_tells()
    {
        var history = Of(Gone(day: 3), State(1, day: 2) with { EntryKind = EntryKind.Event }, State(0, day: 1) with { EntryKind = EntryKind.Network });

        Assert.That(history.Kind, Is.EqualTo(EntryKind.Event));
        Assert.That(Of(State(0, day: 1)).Kind, Is.Null);
    }

    [Test]
    public void What_was_sample_material_stays_known_as_such()
    {
        var history = Of(State(1, day: 2), State(0, day: 1) with { Path = "przyklady/wydarzenia/spotkanie.md" });

        Assert.That((history.IsExample, Of(State(1, day: 2)).IsExample), Is.EqualTo((true, false)));
    }

    private static EntryHistory Of(params EntryRevision[] revisions) => new("spotkanie", revisions);

    private static EntryRevision State(int version, int day) => Gone(day) with { Kind = RevisionKind.Changed, Version = Versions[version] };

    private static EntryRevision Gone(int day) => new()
    {
        Kind = RevisionKind.Removed,
        Date = new DateTimeOffset(2026, 3, day, 12, 0, 0, TimeSpan.Zero),
        Commit = new string('a', 40),
        Path = "wydarzenia/spotkanie.md",
    };
}

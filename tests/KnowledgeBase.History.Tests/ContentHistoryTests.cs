using System.Text;

namespace KnowledgeBase.History.Tests;

public sealed class ContentHistoryTests
{
    private static readonly EventFile Meeting = new("spotkanie");

    private TestRepository _repository = null!;

    [SetUp]
    public void MakeRepository() => _repository = new TestRepository();

    [TearDown]
    public void RemoveRepository() => _repository.Dispose();

    [Test]
    public void The_first_commit_of_a_file_is_the_first_version()
    {
        Commit(Meeting);

        var revision = Revisions().Single();

        Assert.That((revision.Kind, revision.Version, revision.Before), Is.EqualTo((RevisionKind.First, (object)Meeting.Version, (object?)null)));
        Assert.That(DateOnly.FromDateTime(revision.Date.DateTime), Is.EqualTo(TestRepository.DayOf(0)));
        Assert.That(revision.Path, Is.EqualTo(Meeting.Path));
    }

    [Test]
    public void Versions_are_listed_newest_first_each_with_the_one_it_was_made_from()
    {
        var edited = Meeting with { Text = "Miasta rozmawiały o wodzie." };
        Commit(Meeting, edited);

        var revisions = Revisions();

        Assert.That(revisions.Select(revision => revision.Version), Is.EqualTo(new[] { edited.Version, Meeting.Version }));
        Assert.That(revisions[0].Before, Is.EqualTo(Meeting.Version));
    }

    [Test]
    public void A_changed_wording_is_told_apart_from_a_changed_front_matter()
    {
        var reworded = Meeting with { Text = "Miasta rozmawiały o wodzie." };
        var retitled = reworded with { Title = "Narada" };
        var both = retitled with { Text = "Miasta milczały.", Summary = "Narada miast." };
        Commit(Meeting, reworded, retitled, both);

        var changes = Revisions().Select(revision => (revision.Changes.Wording, string.Join(' ', revision.Changes.Keys)));

        Assert.That(changes, Is.EqualTo(new[] { (true, "streszczenie"), (false, "tytul"), (true, ""), (false, "") }));
    }

    [Test]
    public void Emphasis_is_a_change_of_the_text_but_not_of_its_wording()
    {
        Commit(Meeting, Meeting with { Text = "Miasta rozmawiały o **zieleni**." });

        var changes = Revisions()[0].Changes;

        Assert.That((changes.Wording, changes.Markup, changes.Keys.Count), Is.EqualTo((false, true, 0)));
    }

    [Test]
    public void Lines_broken_elsewhere_and_values_in_quotes_change_nothing_but_the_form()
    {
        Commit(Meeting, Meeting with { Title = "'Spotkanie'", Text = "Miasta rozmawiały\no zieleni." });

        Assert.That(Revisions()[0].Changes.AreOfFormOnly, Is.True);
    }

    [Test]
    public void A_key_that_came_and_one_that_went_are_both_named()
    {
        Commit(Meeting);
        _repository.Write(Meeting.Path, Meeting.ToString().Replace("typ: wydarzenie\n", "typ: wydarzenie\ndata: 2026\n", StringComparison.Ordinal));
        _repository.Commit();
        Commit(Meeting);

        Assert.That(Revisions().Take(2).Select(revision => revision.Changes.Keys), Is.All.EqualTo(new[] { "data" }));
    }

    [Test]
    public void A_commit_that_leaves_the_file_alone_is_no_version()
    {
        Commit(Meeting);
        Commit(new EventFile("inne"));

        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_renamed_file_keeps_its_history()
    {
        Commit(Meeting);
        _repository.Rename(Meeting.Path, "wydarzenia/inna-nazwa.md");
        _repository.Commit();
        _repository.Write("wydarzenia/inna-nazwa.md", (Meeting with { Text = "Miasta rozmawiały o wodzie." }).ToString());
        _repository.Commit();

        var revisions = Revisions();

        Assert.That(revisions.Select(revision => revision.Kind), Is.EqualTo(new[] { RevisionKind.Changed, RevisionKind.First }));
        Assert.That(revisions.Select(revision => revision.Path), Is.EqualTo(new[] { "wydarzenia/inna-nazwa.md", Meeting.Path }));
    }

    [Test]
    public void A_file_that_gets_another_identifier_ends_one_entry_and_begins_another()
    {
        Commit(Meeting);
        _repository.Write(Meeting.Path, (Meeting with { Id = "narada" }).ToString());
        _repository.Commit();

        Assert.That(Revisions()[0].Kind, Is.EqualTo(RevisionKind.Removed));
        Assert.That(Revisions("narada").Single().Kind, Is.EqualTo(RevisionKind.First));
    }

    [Test]
    public void A_removed_entry_is_known_and_may_return()
    {
        Commit(Meeting);
        _repository.Files.Remove(Meeting.Path);
        _repository.Commit();
        var removed = _repository.History.Read().Find(Meeting.Id)!;
        Commit(Meeting);

        Assert.That((removed.IsRemoved, removed.Revisions[0].Version, removed.Revisions[0].Before), Is.EqualTo((true, (object?)null, (object)Meeting.Version)));
        Assert.That(Revisions().Select(revision => revision.Kind), Is.EqualTo(new[] { RevisionKind.Returned, RevisionKind.Removed, RevisionKind.First }));
        Assert.That(Revisions()[0].Before, Is.EqualTo(Meeting.Version));
    }

    [Test]
    public void A_withdrawal_and_its_end_are_told()
    {
        Commit(Meeting, Meeting with { IsWithdrawn = true }, Meeting);

        var revisions = Revisions();

        Assert.That(revisions.Select(revision => revision.Kind), Is.EqualTo(new[] { RevisionKind.Reinstated, RevisionKind.Withdrawn, RevisionKind.First }));
        Assert.That(revisions[0].Version, Is.EqualTo(revisions[2].Version));
    }

    [Test]
    public void A_copy_with_the_same_identifier_does_not_take_the_history_over()
    {
        Commit(Meeting);
        _repository.Write("wydarzenia/kopia.md", (Meeting with { Text = "Kopia." }).ToString());
        _repository.Commit();

        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_with_a_fault_is_a_version_that_says_so()
    {
        Commit(Meeting);
        _repository.Write(Meeting.Path, "---\nid: [\n---\n");
        _repository.Commit();

        Assert.That((Revisions()[0].Kind, Revisions()[0].IsReadable), Is.EqualTo((RevisionKind.Changed, false)));
    }

    [Test]
    public void Bytes_that_are_no_text_have_a_version_all_the_same()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0x41, 0x80];
        _repository.Files[Meeting.Path] = bytes;
        _repository.Commit();
        Commit(Meeting);

        Assert.That(Revisions().Select(revision => revision.Version), Is.EqualTo(new[] { Meeting.Version, EventFile.VersionOf(bytes) }));
    }

    [Test]
    public void A_file_too_large_to_be_read_is_as_one_that_is_not_there()
    {
        Commit(Meeting);
        _repository.Files[Meeting.Path] = new byte[2 * 1024 * 1024];
        _repository.Commit();

        Assert.That(Revisions()[0].Kind, Is.EqualTo(RevisionKind.Removed));
    }

    [Test]
    public void A_version_is_found_by_the_lines_of_Windows_too()
    {
        Commit(Meeting);
        var copied = EventFile.VersionOf(Encoding.UTF8.GetBytes(Meeting.ToString().Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.That(_repository.History.Read().Find(Meeting.Id)!.Find(copied)?.Version, Is.EqualTo(Meeting.Version));
    }

    [Test]
    public void A_file_committed_with_the_lines_of_Windows_has_its_own_version_and_no_change_but_of_form()
    {
        var bytes = Encoding.UTF8.GetBytes(Meeting.ToString().Replace("\n", "\r\n", StringComparison.Ordinal));
        Commit(Meeting);
        _repository.Files[Meeting.Path] = bytes;
        _repository.Commit();

        Assert.That((Revisions()[0].Version, Revisions()[0].Changes.AreOfFormOnly), Is.EqualTo(((object)EventFile.VersionOf(bytes), true)));
    }

    [Test]
    public void What_was_written_on_two_branches_is_all_there_and_what_they_became_stands_first()
    {
        var (here, there, joined) = (Meeting with { Text = "Tu." }, Meeting with { Title = "Narada" }, Meeting with { Text = "Tu.", Title = "Narada" });
        var start = Commit(Meeting);
        var one = Commit(here);
        _repository.TakeFilesOf(start);
        _repository.Write(Meeting.Path, there.ToString());
        var other = _repository.Commit(start);
        _repository.Write(Meeting.Path, joined.ToString());
        _repository.Commit(one, other);

        var revisions = Revisions();

        Assert.That(revisions.Select(revision => revision.Version), Is.EquivalentTo(new[] { Meeting.Version, here.Version, there.Version, joined.Version }));
        Assert.That(revisions[0].Version, Is.EqualTo(joined.Version));
        Assert.That(revisions.Where(revision => revision.Kind == RevisionKind.Changed && revision.Version != joined.Version).Select(revision => revision.Before), Is.All.EqualTo(Meeting.Version));
    }

    [Test]
    public void A_branch_that_was_not_taken_over_does_not_stand_first()
    {
        var (kept, lost) = (Meeting with { Text = "Zostaje." }, Meeting with { Text = "Przepada." });
        var start = Commit(Meeting);
        var one = Commit(kept);
        _repository.Write(Meeting.Path, lost.ToString());
        var other = _repository.Commit(start);
        _repository.Write(Meeting.Path, kept.ToString());
        _repository.Commit(one, other);

        Assert.That(Revisions()[0].Version, Is.EqualTo(kept.Version));
        Assert.That(Revisions().Select(revision => revision.Version), Has.Member(lost.Version));
    }

    [Test]
    public void A_merge_that_changes_nothing_is_no_version()
    {
        var start = Commit(Meeting);
        var one = Commit(new EventFile("inne"));
        _repository.TakeFilesOf(start);
        var other = _repository.Commit(start);
        _repository.TakeFilesOf(one);
        _repository.Commit(one, other);

        Assert.That(Revisions(), Has.Count.EqualTo(1));
        Assert.That(Revisions("inne"), Has.Count.EqualTo(1));
    }

    [Test]
    public void Later_commits_are_read_on_from_where_one_was()
    {
        Commit(Meeting);
        var before = _repository.History.Read();
        Commit(Meeting with { Text = "Tu." });

        var after = _repository.History.Read();

        Assert.That(after.Head, Is.Not.EqualTo(before.Head));
        Assert.That((before.Find(Meeting.Id)!.Revisions.Count, after.Find(Meeting.Id)!.Revisions.Count), Is.EqualTo((1, 2)));
    }

    [Test]
    public void Without_new_commits_nothing_is_read_again()
    {
        Commit(Meeting);
        var before = _repository.History.Read();

        Assert.That(_repository.History.Read(), Is.SameAs(before));
    }

    [Test]
    public void A_branch_set_back_is_read_anew()
    {
        var start = Commit(Meeting);
        Commit(Meeting with { Text = "Tu." });
        _ = _repository.History.Read();
        _repository.Reset(start);

        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_branch_made_from_before_where_one_was_is_joined_rightly()
    {
        var (here, there) = (Meeting with { Text = "Tu." }, new EventFile("inne"));
        var start = Commit(Meeting);
        var one = Commit(here);
        _ = _repository.History.Read();
        _repository.TakeFilesOf(start);
        _repository.Write(there.Path, there.ToString());
        var other = _repository.Commit(start);
        _repository.Write(Meeting.Path, here.ToString());
        _repository.Commit(one, other);

        Assert.That(Revisions().Select(revision => revision.Version), Is.EqualTo(new[] { here.Version, Meeting.Version }));
        Assert.That(Revisions(there.Id), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_long_history_is_read_whole()
    {
        for (var day = 0; day < 1_000; day++)
            Commit(Meeting with { Text = $"Dzień {day}." });

        Assert.That(Revisions().Select(revision => revision.Version).Distinct().Count(), Is.EqualTo(1_000));
    }

    [Test]
    public void A_reading_can_be_stopped_and_begun_again()
    {
        Commit(Meeting);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.That(() => _repository.History.Read(stopped.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }

    private IReadOnlyList<EntryRevision> Revisions(string id = "spotkanie") => _repository.History.Read().Find(id)!.Revisions;

    private string Commit(params EventFile[] states)
    {
        var last = "";
        foreach (var state in states)
        {
            _repository.Write(state.Path, state.ToString());
            last = _repository.Commit();
        }

        return last;
    }
}

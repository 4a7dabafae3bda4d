using System.Text;

namespace KnowledgeBase.History.Tests;

/// <summary>What a commit does to an entry, and how it is told.</summary>
public sealed class RevisionTests : HistoryFixture
{
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
        Repository.Write(Meeting.Path, Meeting.ToString().Replace("typ: wydarzenie\n", "typ: wydarzenie\ndata: 2026\n", StringComparison.Ordinal));
        Repository.Commit();
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
        Repository.Rename(Meeting.Path, "wydarzenia/inna-nazwa.md");
        Repository.Commit();
        Repository.Write("wydarzenia/inna-nazwa.md", (Meeting with { Text = "Miasta rozmawiały o wodzie." }).ToString());
        Repository.Commit();

        var revisions = Revisions();

        Assert.That(revisions.Select(revision => revision.Kind), Is.EqualTo(new[] { RevisionKind.Changed, RevisionKind.First }));
        Assert.That(revisions.Select(revision => revision.Path), Is.EqualTo(new[] { "wydarzenia/inna-nazwa.md", Meeting.Path }));
    }

    [Test]
    public void A_file_that_gets_another_identifier_ends_one_entry_and_begins_another()
    {
        Commit(Meeting);
        Repository.Write(Meeting.Path, (Meeting with { Id = "narada" }).ToString());
        Repository.Commit();

        Assert.That(Revisions()[0].Kind, Is.EqualTo(RevisionKind.Removed));
        Assert.That(Revisions("narada").Single().Kind, Is.EqualTo(RevisionKind.First));
    }

    [Test]
    public void A_removed_entry_is_known_and_may_return()
    {
        Commit(Meeting);
        Repository.Files.Remove(Meeting.Path);
        Repository.Commit();
        var removed = Repository.History.Read().Find(Meeting.Id)!;
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
        Repository.Write("wydarzenia/kopia.md", (Meeting with { Text = "Kopia." }).ToString());
        Repository.Commit();

        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_with_a_fault_is_a_version_that_says_so()
    {
        Commit(Meeting);
        Repository.Write(Meeting.Path, "---\nid: [\n---\n");
        Repository.Commit();

        Assert.That((Revisions()[0].Kind, Revisions()[0].IsReadable), Is.EqualTo((RevisionKind.Changed, false)));
    }

    [Test]
    public void Bytes_that_are_no_text_have_a_version_all_the_same()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0x41, 0x80];
        Repository.Files[Meeting.Path] = bytes;
        Repository.Commit();
        Commit(Meeting);

        Assert.That(Revisions().Select(revision => revision.Version), Is.EqualTo(new[] { Meeting.Version, EventFile.VersionOf(bytes) }));
    }

    [Test]
    public void A_file_too_large_to_be_read_is_as_one_that_is_not_there()
    {
        Commit(Meeting);
        Repository.Files[Meeting.Path] = new byte[2 * 1024 * 1024];
        Repository.Commit();

        Assert.That(Revisions()[0].Kind, Is.EqualTo(RevisionKind.Removed));
    }

    [Test]
    public void A_version_is_found_by_the_lines_of_Windows_too()
    {
        Commit(Meeting);
        var copied = EventFile.VersionOf(Encoding.UTF8.GetBytes(Meeting.ToString().Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.That(Repository.History.Read().Find(Meeting.Id)!.Find(copied)?.Version, Is.EqualTo(Meeting.Version));
    }

    [Test]
    public void A_file_committed_with_the_lines_of_Windows_has_its_own_version_and_no_change_but_of_form()
    {
        var bytes = Encoding.UTF8.GetBytes(Meeting.ToString().Replace("\n", "\r\n", StringComparison.Ordinal));
        Commit(Meeting);
        Repository.Files[Meeting.Path] = bytes;
        Repository.Commit();

        Assert.That((Revisions()[0].Version, Revisions()[0].Changes.AreOfFormOnly), Is.EqualTo(((object)EventFile.VersionOf(bytes), true)));
    }
}

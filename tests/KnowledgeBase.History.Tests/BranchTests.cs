namespace KnowledgeBase.History.Tests;

/// <summary>Entries that were written on several branches.</summary>
public sealed class BranchTests : HistoryFixture
{
    [Test]
    public void What_was_written_on_two_branches_is_all_there_and_what_they_became_stands_first()
    {
        var (here, there, joined) = (Meeting with { Text = "Tu." }, Meeting with { Title = "Narada" }, Meeting with { Text = "Tu.", Title = "Narada" });
        var start = Commit(Meeting);
        var one = Commit(here);
        Repository.TakeFilesOf(start);
        Repository.Write(Meeting.Path, there.ToString());
        var other = Repository.Commit(start);
        Repository.Write(Meeting.Path, joined.ToString());
        Repository.Commit(one, other);

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
        Repository.Write(Meeting.Path, lost.ToString());
        var other = Repository.Commit(start);
        Repository.Write(Meeting.Path, kept.ToString());
        Repository.Commit(one, other);

        Assert.That(Revisions()[0].Version, Is.EqualTo(kept.Version));
        Assert.That(Revisions().Select(revision => revision.Version), Has.Member(lost.Version));
    }

    [Test]
    public void A_merge_that_changes_nothing_is_no_version()
    {
        var start = Commit(Meeting);
        var one = Commit(new EventFile("inne"));
        Repository.TakeFilesOf(start);
        var other = Repository.Commit(start);
        Repository.TakeFilesOf(one);
        Repository.Commit(one, other);

        Assert.That(Revisions(), Has.Count.EqualTo(1));
        Assert.That(Revisions("inne"), Has.Count.EqualTo(1));
    }
}

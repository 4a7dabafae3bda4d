namespace KnowledgeBase.History.Tests;

/// <summary>How a history is read: whole at first, and then on.</summary>
public sealed class ContentHistoryTests : HistoryFixture
{
    [Test]
    public void Later_commits_are_read_on_from_where_one_was()
    {
        Commit(Meeting);
        var before = Repository.History.Read();
        Commit(Meeting with { Text = "Tu." });

        var after = Repository.History.Read();

        Assert.That(after.Head, Is.Not.EqualTo(before.Head));
        Assert.That((before.Find(Meeting.Id)!.Revisions.Count, after.Find(Meeting.Id)!.Revisions.Count), Is.EqualTo((1, 2)));
    }

    [Test]
    public void Without_new_commits_nothing_is_read_again()
    {
        Commit(Meeting);
        var before = Repository.History.Read();

        Assert.That(Repository.History.Read(), Is.SameAs(before));
    }

    [Test]
    public void A_branch_set_back_is_read_anew()
    {
        var start = Commit(Meeting);
        Commit(Meeting with { Text = "Tu." });
        _ = Repository.History.Read();
        Repository.Reset(start);

        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_branch_made_from_before_where_one_was_is_joined_rightly()
    {
        var (here, there) = (Meeting with { Text = "Tu." }, new EventFile("inne"));
        var start = Commit(Meeting);
        var one = Commit(here);
        _ = Repository.History.Read();
        Repository.TakeFilesOf(start);
        Repository.Write(there.Path, there.ToString());
        var other = Repository.Commit(start);
        Repository.Write(Meeting.Path, here.ToString());
        Repository.Commit(one, other);

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

        Assert.That(() => Repository.History.Read(stopped.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Revisions(), Has.Count.EqualTo(1));
    }
}

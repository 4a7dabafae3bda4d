using KnowledgeBase.Testing;
using LibGit2Sharp;

namespace KnowledgeBase.History.Tests;

public sealed class AbsenceTests
{
    private static readonly EventFile Meeting = new("spotkanie");

    [Test]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        using var repository = new TestRepository();

        Assert.That(repository.History.Current.Absence, Is.EqualTo(HistoryAbsence.Unread));
    }

    [Test]
    public void One_that_is_switched_off_is_never_read()
    {
        Assert.That(ContentHistory.SwitchedOff.Read().Absence, Is.EqualTo(HistoryAbsence.SwitchedOff));
        Assert.That(ContentHistory.SwitchedOff.LibraryAt("HEAD", new Content.ContentOptions()), Is.Null);
    }

    [Test]
    public void A_copy_without_git_has_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/wydarzenia/spotkanie.md", Meeting.ToString());

        Assert.That(AbsenceOf(folder.PathOf("content")), Is.EqualTo(HistoryAbsence.NoRepository));
    }

    [Test]
    public void A_folder_that_is_not_there_has_none() =>
        Assert.That(AbsenceOf(Path.Combine(Path.GetTempPath(), "kb-nie-ma-takiego")), Is.EqualTo(HistoryAbsence.NoRepository));

    [Test]
    public void A_repository_without_commits_has_none()
    {
        using var repository = new TestRepository();

        Assert.That(AbsenceOf(repository.Content), Is.EqualTo(HistoryAbsence.NoCommits));
    }

    [Test]
    public void A_folder_that_the_repository_does_not_hold_has_none()
    {
        using var repository = new TestRepository();
        repository.Write(Meeting.Path, Meeting.ToString());
        repository.Commit();

        Assert.That(AbsenceOf(Path.Combine(repository.Root, "inny-folder")), Is.EqualTo(HistoryAbsence.NotTracked));
    }

    [Test]
    public void A_clone_without_its_older_commits_has_none()
    {
        using var repository = new TestRepository();
        repository.Write(Meeting.Path, Meeting.ToString());
        File.WriteAllText(Path.Combine(repository.GitFolder, "shallow"), repository.Commit() + "\n");

        Assert.That(AbsenceOf(repository.Content), Is.EqualTo(HistoryAbsence.Shallow));
    }

    [Test]
    public void A_folder_of_git_without_a_repository_in_it_has_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/opis.txt", "");

        Assert.That(AbsenceOf(folder.PathOf("content")), Is.EqualTo(HistoryAbsence.Damaged));
    }

    [Test]
    public void A_repository_with_an_object_that_was_cut_off_has_none()
    {
        using var repository = new TestRepository();
        repository.Write(Meeting.Path, Meeting.ToString());
        repository.Commit();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(repository.GitFolder, "objects"), "*", SearchOption.AllDirectories))
        {
            var whole = File.ReadAllBytes(file);
            File.SetAttributes(file, FileAttributes.Normal);
            File.WriteAllBytes(file, whole[..^3]);
            Assert.That(AbsenceOf(repository.Content), Is.EqualTo(HistoryAbsence.Damaged), file);
            File.WriteAllBytes(file, whole);
        }

        Assert.That(AbsenceOf(repository.Content), Is.Null);
    }

    [Test]
    public void The_whole_repository_may_be_the_content()
    {
        using var repository = new TestRepository();
        repository.Write(Meeting.Path, Meeting.ToString());
        repository.Commit();

        var history = ContentHistory.Open(repository.Root).Read();

        Assert.That(history.Find(Meeting.Id)!.Revisions.Single().Path, Is.EqualTo("content/" + Meeting.Path));
    }

    [Test]
    public void A_further_working_copy_has_the_same_history()
    {
        using var repository = new TestRepository();
        using var elsewhere = new TemporaryFolder();
        repository.Write(Meeting.Path, Meeting.ToString());
        repository.Commit();
        using (var opened = new Repository(repository.Root))
            _ = opened.Worktrees.Add("druga", elsewhere.PathOf("druga"), isLocked: false);

        var history = ContentHistory.Open(elsewhere.PathOf("druga/content")).Read();

        Assert.That((history.Absence, history.Find(Meeting.Id)?.Revisions.Count), Is.EqualTo(((HistoryAbsence?)null, (int?)1)));
    }

    [Test]
    public void A_folder_reached_by_a_link_has_its_history()
    {
        using var repository = new TestRepository();
        using var elsewhere = new TemporaryFolder();
        repository.Write(Meeting.Path, Meeting.ToString());
        repository.Commit();
        Directory.CreateDirectory(repository.Content);
        Directory.CreateSymbolicLink(elsewhere.PathOf("tresc"), repository.Content);

        Assert.That(ContentHistory.Open(elsewhere.PathOf("tresc")).Read().Absence, Is.Null);
    }

    [Test]
    public void A_repository_damaged_later_leaves_what_was_read_before()
    {
        using var repository = new TestRepository();
        repository.Write(Meeting.Path, Meeting.ToString());
        repository.Commit();
        _ = repository.History.Read();
        File.WriteAllText(Path.Combine(repository.GitFolder, "HEAD"), "nic\n");

        Assert.That(repository.History.Read().Find(Meeting.Id)!.Revisions, Has.Count.EqualTo(1));
    }

    private static HistoryAbsence? AbsenceOf(string folder) => ContentHistory.Open(folder).Read().Absence;
}

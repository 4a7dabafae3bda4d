using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.History.Tests;

public sealed class ContentCommitTests : HistoryFixture
{
    private HistorySnapshot Past => Repository.History.Read();

    [Test]
    public void A_commit_is_found_by_its_first_digits_in_capitals_or_not()
    {
        var first = Commit(Meeting);
        Commit(Meeting with { Text = "Inny tekst." });

        Assert.That(Past.FindCommit(first)!.Id, Is.EqualTo(first));
        Assert.That(Past.FindCommit(first[..ContentCommit.LeastDigits])!.Id, Is.EqualTo(first));
        Assert.That(Past.FindCommit(first.ToUpperInvariant())!.Id, Is.EqualTo(first));
        Assert.That(Past.FindCommit(first)!.Date.Day, Is.EqualTo(TestRepository.DayOf(0).Day));
        Assert.That(Past.FindCommit(first)!.Digits, Is.EqualTo(first[..ContentCommit.ShownDigits]));
    }

    [Test]
    public void What_is_no_name_of_a_commit_finds_none()
    {
        var commit = Commit(Meeting);

        foreach (var name in new[] { null, "", commit[..(ContentCommit.LeastDigits - 1)], commit + "0", commit[..20] + "x", "0123456789", "nie-commit", new string('0', 40), new string('f', 40) })
            Assert.That(Past.FindCommit(name), Is.Null, name);
    }

    [Test]
    public void A_commit_that_left_the_content_alone_names_the_state_it_was_made_from()
    {
        var first = Commit(Meeting);
        var same = Repository.Commit();
        var again = Repository.Commit();

        Assert.That(Past.Newest!.Id, Is.EqualTo(first));
        Assert.That(new[] { Past.FindCommit(same)!.Id, Past.FindCommit(again)!.Id }, Has.All.EqualTo(first));

        // Read on from where it ended before.
        var last = Repository.Commit();
        Assert.That(Past.FindCommit(last)!.Id, Is.EqualTo(first));
        Assert.That(Commit(Meeting with { Text = "Inny tekst." }), Is.EqualTo(Past.Newest!.Id));
    }

    [Test]
    public void A_merge_that_has_one_side_whole_names_the_state_of_that_side()
    {
        var first = Commit(Meeting);
        Repository.Write(Meeting.Path, (Meeting with { Text = "Inny tekst." }).ToString());
        var side = Repository.Commit(first);
        Repository.Commit(first, side);

        Assert.That(Past.Newest!.Id, Is.EqualTo(side));
    }

    [Test]
    public void A_time_before_the_folder_was_there_is_no_state()
    {
        var before = Repository.Commit();
        Commit(Meeting);

        Assert.That(Past.FindCommit(before), Is.Null);
    }

    [Test]
    public void A_commit_that_no_longer_leads_to_the_newest_one_is_not_known()
    {
        var first = Commit(Meeting);
        var other = Commit(Meeting with { Text = "Szkic, którego nikt nie ma widzieć." });
        _ = Past;
        Repository.Reset(first);

        Assert.That((Past.FindCommit(other), Past.FindCommit(first)!.Id), Is.EqualTo((default(ContentCommit), first)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_newest_state_has_the_fingerprint_of_the_folder_whichever_way_its_lines_end(bool includeExamples)
    {
        TakeSmallLibrary();
        var commit = Repository.Commit();
        var options = new ContentOptions { IncludeExamples = includeExamples };
        var files = Repository.Files.Select(file => ContentFile.Of(file.Key, file.Value)).ToList();

        var fingerprints = Repository.History.FingerprintsAt(commit, options);

        Assert.That(fingerprints, Has.Count.EqualTo(2));
        Assert.That(fingerprints, Does.Contain(Fingerprint(files)).And.Contain(Fingerprint([.. files.Select(file => file.WithWindowsLineEnds())])));
        Assert.That(fingerprints, Does.Not.Contain(Fingerprint([.. files.Skip(1)])));
        Assert.That(Repository.History.FingerprintsAt(new string('0', 40), options), Is.Empty);

        string Fingerprint(IReadOnlyList<ContentFile> content) => new LibraryReader().Read(content, options, null).Fingerprint;
    }

    [Test]
    public void Any_two_states_of_an_entry_are_compared_whatever_came_between()
    {
        TakeSmallLibrary();
        const string Path = "przyklady/rekomendacje/rek-dane.md";
        var before = Repository.Commit();
        Repository.Write(Path, TextOf(Path).Replace("trzech formatach", "czterech formatach", StringComparison.Ordinal));
        Repository.Commit();
        Repository.Write(Path, TextOf(Path).Replace("czterech formatach", "trzech formatach", StringComparison.Ordinal).Replace("status: zgloszona", "status: analizowana", StringComparison.Ordinal));
        var after = Repository.Commit();

        var changes = EntryChanges.Between(StateAt(before), StateAt(after));

        Assert.That((changes.Wording, changes.Markup, string.Join(' ', changes.Keys)), Is.EqualTo((false, false, "status")));
    }

    private string TextOf(string path) => System.Text.Encoding.UTF8.GetString(Repository.Files[path]);

    private EntryState StateAt(string commit)
    {
        var library = Repository.History.LibraryAt(commit, new ContentOptions())!;
        return library.StateOf(library.Entries.Single(entry => entry.Id == "rek-dane"))!;
    }
}

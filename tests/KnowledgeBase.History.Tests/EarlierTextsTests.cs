using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Testing;

namespace KnowledgeBase.History.Tests;

public sealed class EarlierTextsTests : HistoryFixture
{
    private const string Id = "rek-dane";
    private const string File = "przyklady/rekomendacje/rek-dane.md";

    [SetUp]
    public void MakeFiles() => TakeSmallLibrary();

    [Test]
    public void Every_other_state_of_an_entry_is_told_of_once_the_newest_first()
    {
        var first = Repository.Files[File];
        _ = Repository.Commit();
        var second = Append("Drugi.");
        _ = Repository.Commit();
        Repository.Files[File] = first;
        _ = Repository.Commit();
        Repository.Files[File] = second;
        _ = Append("Trzeci.");
        _ = Repository.Commit();

        var texts = Texts().EarlierOf(Id);

        Assert.That(texts.Select(text => text.Passages[^1].Text == "Drugi."), Is.EqualTo(new[] { false, true }));
        Assert.That(texts.Select(text => text.Date), Is.EqualTo(new DateOnly?[] { TestRepository.DayOf(2), TestRepository.DayOf(1) }));
    }

    [Test]
    public void Entries_that_never_changed_have_none()
    {
        _ = Append("Nowy.");
        _ = Repository.Commit();

        var texts = Texts();

        Assert.That(SmallLibrary.Shared.Entries.SelectMany(entry => texts.EarlierOf(entry.Id)), Is.Empty);
    }

    [Test]
    public void Without_a_history_there_is_nothing()
    {
        var texts = new EarlierTexts(ContentHistory.SwitchedOff, new ContentOptions(), () => SmallLibrary.Shared);

        Assert.That((texts.EarlierOf(Id), texts.State), Is.EqualTo((Array.Empty<object>(), "")));
    }

    [Test]
    public void What_was_read_is_not_read_again_when_the_content_is_edited()
    {
        _ = Repository.Commit();
        _ = Append("Drugi.");
        var commit = Repository.Commit();
        var (committed, edited) = (LibraryAt(commit), SmallLibrary.Shared);
        var now = committed;
        _ = Repository.History.Read();
        var texts = new EarlierTexts(Repository.History, new ContentOptions(), () => now);
        var before = texts.EarlierOf(Id).Single();

        Directory.Delete(Path.Combine(Repository.GitFolder, "objects"), recursive: true);
        now = new Library(committed.Entries, committed.Vocabularies, committed.Problems, edited.Fingerprint);

        Assert.That(texts.EarlierOf(Id).Single(), Is.SameAs(before));
    }

    [Test]
    public void What_could_not_be_read_is_read_when_it_can_be()
    {
        _ = Repository.Commit();
        _ = Append("Drugi.");
        var committed = LibraryAt(Repository.Commit());
        var now = committed;
        _ = Repository.History.Read();
        var texts = new EarlierTexts(Repository.History, new ContentOptions(), () => now);
        var (objects, aside) = (Path.Combine(Repository.GitFolder, "objects"), Path.Combine(Repository.GitFolder, "aside"));
        Directory.Move(objects, aside);
        var before = texts.EarlierOf(Id);

        Directory.Move(aside, objects);
        now = new Library(committed.Entries, committed.Vocabularies, committed.Problems, SmallLibrary.Shared.Fingerprint);

        Assert.That((before.Count, texts.EarlierOf(Id).Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public void The_summary_and_the_answer_are_kept_with_the_passages()
    {
        Repository.Files[File] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Repository.Files[File]).Replace("przyklad: true", "odpowiedz: Dziękujemy za wniosek.\nprzyklad: true", StringComparison.Ordinal));
        var first = LibraryAt(Repository.Commit());
        _ = Append("Drugi.");
        _ = Repository.Commit();

        var text = Texts().EarlierOf(Id).Single();

        Assert.That(first.TryFind(Id, out var entry), Is.True);
        Assert.That((text.Version, text.Summary, text.Answer), Is.EqualTo((entry!.Version, entry.Summary, "Dziękujemy za wniosek.")));
    }

    private byte[] Append(string paragraph) =>
        Repository.Files[File] = [.. Repository.Files[File], .. Encoding.UTF8.GetBytes($"\n\n{paragraph}\n")];

    private Library LibraryAt(string commit) => Repository.History.LibraryAt(commit, new ContentOptions())!;

    /// <summary>Of the newest commit.</summary>
    private EarlierTexts Texts()
    {
        var library = LibraryAt(Repository.History.Read().Head!);
        return new EarlierTexts(Repository.History, new ContentOptions(), () => library);
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Testing;

namespace KnowledgeBase.History.Tests;

public sealed class EarlierEntriesTests
{
    private const string Path = "przyklady/rekomendacje/rek-dane.md";

    private TestRepository _repository = null!;

    [SetUp]
    public void MakeRepository()
    {
        _repository = new TestRepository();
        using var small = new SmallLibrary();
        foreach (var file in Directory.EnumerateFiles(small.Folder, "*", SearchOption.AllDirectories))
            _repository.Files[System.IO.Path.GetRelativePath(small.Folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
    }

    [TearDown]
    public void RemoveRepository() => _repository.Dispose();

    [Test]
    public void Every_other_state_of_an_entry_is_told_of_once_the_newest_first()
    {
        var first = _repository.Files[Path];
        _ = _repository.Commit();
        Append("Drugi.");
        _ = _repository.Commit();
        var second = _repository.Files[Path];
        _repository.Files[Path] = first;
        _ = _repository.Commit();
        _repository.Files[Path] = second;
        Append("Trzeci.");

        var states = Of(_repository.Commit())["rek-dane"].ToList();

        Assert.That(states.Select(state => state.Entry.Body.Passages.Any(passage => passage.Text == "Drugi.")), Is.EqualTo(new[] { false, true }));
        Assert.That(states.Select(state => DateOnly.FromDateTime(state.Revision.Date.Date)), Is.EqualTo(new[] { TestRepository.DayOf(2), TestRepository.DayOf(1) }));
    }

    [Test]
    public void Entries_that_never_changed_have_none()
    {
        Append("Nowy.");

        Assert.That(Of(_repository.Commit()), Is.Empty);
    }

    [Test]
    public void Without_a_history_there_is_nothing() =>
        Assert.That(EarlierEntries.Of(ContentHistory.SwitchedOff, SmallLibrary.Shared, new ContentOptions()), Is.Empty);

    private void Append(string paragraph) =>
        _repository.Files[Path] = [.. _repository.Files[Path], .. System.Text.Encoding.UTF8.GetBytes($"\n\n{paragraph}\n")];

    private ILookup<string, EarlierState> Of(string commit)
    {
        _ = _repository.History.Read();
        return EarlierEntries.Of(_repository.History, _repository.History.LibraryAt(commit, new ContentOptions())!, new ContentOptions());
    }
}

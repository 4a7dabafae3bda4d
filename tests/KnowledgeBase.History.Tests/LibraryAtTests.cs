using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.History.Tests;

public sealed class LibraryAtTests : HistoryFixture
{
    [SetUp]
    public void MakeFiles() => TakeSmallLibrary();

    [Test]
    public void The_library_of_a_commit_is_that_of_its_files()
    {
        var commit = Repository.Commit();

        var library = Repository.History.LibraryAt(commit, new ContentOptions())!;

        Assert.That(library.Fingerprint, Is.EqualTo(SmallLibrary.Shared.Fingerprint));
        Assert.That(library.Entries.Select(entry => entry.Version), Is.EqualTo(SmallLibrary.Shared.Entries.Select(entry => entry.Version)));
    }

    [Test]
    public void An_earlier_state_is_read_whatever_came_after_it()
    {
        var before = Repository.Commit();
        var recommendation = SmallLibrary.Shared.Entries[^1];
        Repository.Files.Remove(recommendation.Path);
        var after = Repository.Commit();

        var then = Repository.History.LibraryAt(before, new ContentOptions());
        var now = Repository.History.LibraryAt(after, new ContentOptions(), then);

        Assert.That((then!.TryFind(recommendation.Id, out _), now!.TryFind(recommendation.Id, out _)), Is.EqualTo((true, false)));
    }

    [Test]
    public void Sample_material_is_left_out_where_it_is_not_wanted()
    {
        var commit = Repository.Commit();

        Assert.That(Repository.History.LibraryAt(commit, new ContentOptions { IncludeExamples = false })!.Entries, Is.Empty);
    }

    [Test]
    public void A_file_that_is_too_large_is_a_fault_as_it_is_on_the_disk()
    {
        Repository.Files["wydarzenia/wielki.md"] = new byte[ContentFile.MaxLength + 1];
        Repository.Files["wydarzenia/README.md"] = "Nie wpis."u8.ToArray();
        Repository.Files[".ukryty/wpis.md"] = "Nie wpis."u8.ToArray();
        var commit = Repository.Commit();

        var problems = Repository.History.LibraryAt(commit, new ContentOptions())!.Problems;

        Assert.That(problems.Where(problem => problem.File.EndsWith(".md", StringComparison.Ordinal)).Select(problem => problem.File), Does.Contain("wydarzenia/wielki.md").And.None.Contains("README").And.None.Contains("ukryty"));
    }

    [TestCase("0123456789012345678901234567890123456789")]
    [TestCase("nie-commit")]
    public void Of_no_commit_there_is_no_library(string commit)
    {
        _ = Repository.Commit();

        Assert.That(Repository.History.LibraryAt(commit, new ContentOptions()), Is.Null);
    }
}

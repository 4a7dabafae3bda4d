using KnowledgeBase.Testing;

namespace KnowledgeBase.History.Tests;

/// <summary>A repository for each test, and a word for what most of them do with it.</summary>
public abstract class HistoryFixture
{
    private protected static readonly EventFile Meeting = new("spotkanie");

    private protected TestRepository Repository { get; private set; } = null!;

    [SetUp]
    public void MakeRepository() => Repository = new TestRepository();

    [TearDown]
    public void RemoveRepository() => Repository.Dispose();

    private protected IReadOnlyList<EntryRevision> Revisions(string id = "spotkanie") => Repository.History.Read().Find(id)!.Revisions;

    private protected string Commit(params EventFile[] states)
    {
        var last = "";
        foreach (var state in states)
        {
            Repository.Write(state.Path, state.ToString());
            last = Repository.Commit();
        }

        return last;
    }

    /// <summary>Makes the small library the files of the next commit.</summary>
    private protected void TakeSmallLibrary()
    {
        using var small = new SmallLibrary();
        foreach (var file in Directory.EnumerateFiles(small.Folder, "*", SearchOption.AllDirectories))
            Repository.Files[Path.GetRelativePath(small.Folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
    }
}

using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class IndexCommandTests
{
    private SmallLibrary _library = null!;
    private TemporaryFolder _index = null!;

    [SetUp]
    public void MakeFolders()
    {
        _library = new SmallLibrary();
        _index = new TemporaryFolder();
    }

    [TearDown]
    public void DeleteFolders()
    {
        _library.Dispose();
        _index.Dispose();
    }

    [Test]
    public void The_index_is_built_once_and_then_only_opened()
    {
        Assert.That(Index().Output, Does.Contain("Indeks zbudowano."));
        Assert.That(Index().Output, Does.Contain("Indeks był aktualny."));
    }

    [Test]
    public void Only_what_changed_is_written()
    {
        _ = Index();
        File.AppendAllText(Path.Combine(_library.Folder, "przyklady", "mid", "mid-ogrody.md"), "\nNowe zdanie.\n");

        Assert.That(Index().Output, Does.Contain("Indeks zaktualizowano.").And.Contain("zapisane: 1,"));
    }

    [Test]
    public void A_rebuild_is_made_when_asked_for()
    {
        _ = Index();

        Assert.That(Index("--rebuild").Output, Does.Contain("Indeks zbudowano od nowa."));
    }

    [Test]
    public void The_readme_of_the_folder_stays()
    {
        var readme = _index.Write("README.md", "stays");

        _ = Index();
        _ = Index("--rebuild");

        Assert.That(File.ReadAllText(readme), Is.EqualTo("stays"));
    }

    private Kb Index(params string[] args) => Kb.Run(["index", .. args, "--content", _library.Folder, "--index", _index.FullPath]);
}

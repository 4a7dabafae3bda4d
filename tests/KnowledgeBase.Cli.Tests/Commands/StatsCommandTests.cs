using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class StatsCommandTests
{
    [Test]
    public void The_numbers_are_those_of_the_library()
    {
        using var library = new SmallLibrary();
        using var index = new TemporaryFolder();

        var kb = Kb.Run("stats", "--content", library.Folder, "--index", index.FullPath);

        var entries = library.Read().Entries.Count;
        Assert.That(kb.Output, Does.Match($@"wpisy razem\s+{entries}\b").And.Contain(library.Read().Fingerprint[..12]));
    }
}

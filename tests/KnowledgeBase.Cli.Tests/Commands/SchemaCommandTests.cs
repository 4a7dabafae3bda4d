using System.Text.Json;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Test]
    public void A_schema_is_written_for_entries_and_for_each_list()
    {
        using var library = new SmallLibrary();
        using var folder = new TemporaryFolder();

        var kb = Kb.Run("schema", folder.FullPath, "--content", library.Folder);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success));
        var files = Directory.EnumerateFiles(folder.FullPath).Order(StringComparer.Ordinal).ToList();
        Assert.That(files, Has.Count.EqualTo(9));
        Assert.That(files.Select(Path.GetFileName), Does.Contain("wpis.schema.json"));
        Assert.That(files.Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("$schema").GetString()), Has.All.Contain("2020-12"));
    }
}

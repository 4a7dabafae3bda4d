using KnowledgeBase.Content;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class IndexDamageTests
{
    private static readonly Library Content = new RandomLibrary(3).Create();

    private static readonly Library NewerContent = Sample.Library([.. Content.Entries.Skip(1), Sample.Recommendation("nowy", "Nowy wpis")]);

    private static readonly Dictionary<string, Action<string>> Damages = new()
    {
        ["deleted"] = File.Delete,
        ["emptied"] = file => File.WriteAllBytes(file, []),
        ["truncated"] = file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^5]),
        ["cut in half"] = file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..(int)(new FileInfo(file).Length / 2)]),
        ["turned over in one bit"] = file => Change(file, bytes => bytes[bytes.Length / 2] ^= 1),
        ["overwritten"] = file => Change(file, bytes => new Random(1).NextBytes(bytes)),
        ["lengthened"] = file => File.AppendAllText(file, "more"),
    };

    private static IEnumerable<string> DamageNames => Damages.Keys;

    [TestCaseSource(nameof(DamageNames))]
    public void Damage_to_any_file_is_mended(string damage)
    {
        using var sound = new TemporaryIndex();
        Open(sound, Content);
        foreach (var file in sound.Files.Select(Path.GetFileName))
        {
            using var damaged = Copy(sound);
            Damages[damage](damaged.Files.Single(path => Path.GetFileName(path) == file));

            Assert.That(() => AssertAnswers(damaged, Content), Throws.Nothing, file);
        }
    }

    [TestCaseSource(nameof(DamageNames))]
    public void Damage_found_during_an_update_is_mended(string damage)
    {
        using var sound = new TemporaryIndex();
        Open(sound, Content);
        foreach (var file in sound.Files.Select(Path.GetFileName))
        {
            using var damaged = Copy(sound);
            Damages[damage](damaged.Files.Single(path => Path.GetFileName(path) == file));

            Assert.That(() => AssertAnswers(damaged, NewerContent), Throws.Nothing, file);
        }
    }

    [Test]
    public void An_empty_generation_is_mended()
    {
        using var index = new TemporaryIndex();
        _ = Directory.CreateDirectory(Path.Combine(index.Folder, "generation-000001"));

        AssertAnswers(index, Content);
    }

    private static void Open(TemporaryIndex index, Library library) => SearchEngine.Open(index.Folder, library).Dispose();

    private static void AssertAnswers(TemporaryIndex index, Library library)
    {
        using var engine = SearchEngine.Open(index.Folder, library);
        using var expected = SearchEngine.OpenInMemory(library);
        foreach (var query in RandomLibrary.Words.Append(""))
            Assert.That(engine.Ids(query), Is.EqualTo(expected.Ids(query)));

        using var again = SearchEngine.Open(index.Folder, library);
        Assert.That(again.Report.Action, Is.EqualTo(IndexAction.Opened));
    }

    private static TemporaryIndex Copy(TemporaryIndex index)
    {
        var copy = new TemporaryIndex();
        var generation = Directory.CreateDirectory(Path.Combine(copy.Folder, index.Generations[^1])).FullName;
        foreach (var file in index.Files)
            File.Copy(file, Path.Combine(generation, Path.GetFileName(file)));

        return copy;
    }

    private static void Change(string file, Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(file);
        change(bytes);
        File.WriteAllBytes(file, bytes);
    }
}

using System.IO.Compression;
using System.Text;
using KnowledgeBase.Polish.Stempel;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Polish.Tests.Stempel;

public sealed class StempelResourcesTests
{
    private const string Folder = "org/apache/lucene/analysis/pl/";
    private const string List = "# komentarz\nvol\n o.o. \n\nżeby\n";

    private static readonly byte[] Table = TinyTable.Chain(false, TinyTable.Trie(("ą", "Ra")));

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Make_a_folder() => _folder = new TemporaryFolder();

    [TearDown]
    public void Remove_the_folder() => _folder.Dispose();

    [Test]
    public void Jar_gives_the_stemmer_and_the_stop_words()
    {
        var resources = StempelResources.Open(_folder.Write("stempel.jar", Jar(("stemmer_20000.tbl", Table), ("stopwords.txt", Encoding.UTF8.GetBytes(List)))));

        Assert.That(Stem(resources, "gminą"), Is.EqualTo("gmina"));
        Assert.That(resources.StopWords, Is.EqualTo(["vol", "o.o.", "żeby"]));
    }

    [Test]
    public void Bare_table_takes_the_stop_words_beside_it()
    {
        var file = _folder.Write("my.tbl", Table);
        var alone = StempelResources.Open(file);
        _ = _folder.Write("stopwords.txt", List);

        Assert.That(Stem(alone, "gminą"), Is.EqualTo("gmina"));
        Assert.That(alone.StopWords, Is.Empty);
        Assert.That(StempelResources.Open(file).StopWords, Is.EqualTo(["vol", "o.o.", "żeby"]));
    }

    [Test]
    public void Missing_file_is_told_with_its_mend()
    {
        Assert.That(
            () => StempelResources.Open(_folder.PathOf("missing.jar")),
            Throws.TypeOf<StempelUnavailableException>().With.Message.Contains("missing.jar").And.Message.Contains("apt-get install liblucene8-java"));
    }

    [Test]
    public void Folder_and_files_of_other_kinds_are_refused()
    {
        string[] files =
        [
            _folder.FullPath,
            _folder.Write("empty.tbl", []),
            _folder.Write("text.tbl", "To nie jest tablica."),
            _folder.Write("other.jar", Jar(("inny.txt", [1, 2, 3]))),
            _folder.Write("half.jar", Jar(("stemmer_20000.tbl", Table))),
            _folder.Write("wrong.jar", Jar(("stemmer_20000.tbl", [1, 2, 3]), ("stopwords.txt", []))),
            _folder.Write("large.tbl", new byte[(1 << 24) + 1]),
            _folder.Write("swollen.jar", Jar(("stemmer_20000.tbl", new byte[(1 << 24) + 1]), ("stopwords.txt", []))),
        ];

        foreach (var file in files)
            Assert.That(() => StempelResources.Open(file), Throws.TypeOf<StempelUnavailableException>(), file);
    }

    [FsCheck.NUnit.Property(MaxTest = 1_000)]
    public void Damaged_jar_is_refused_or_gives_the_same(int seed)
    {
        var jar = Jar(("stemmer_20000.tbl", Table), ("stopwords.txt", Encoding.UTF8.GetBytes(List)));
        using var folder = new TemporaryFolder();
        var file = folder.Write("damaged.jar", Damage.Any(jar, new Random(seed)));

        var (stem, refusal) = Try(file);

        Assert.That((stem, refusal), Is.EqualTo(("gmina", false)).Or.EqualTo(((string?)null, true)));
    }

    private static (string? Stem, bool Refused) Try(string file)
    {
        try
        {
            var resources = StempelResources.Open(file);
            return (Stem(resources, "gminą"), resources.StopWords.Count != 3);
        }
        catch (StempelUnavailableException)
        {
            return (null, true);
        }
    }

    private static string Stem(StempelResources resources, string word)
    {
        var stem = new StemBuffer();
        return resources.Stemmer.TryStem(word, stem) ? stem.Text.ToString() : string.Empty;
    }

    private static byte[] Jar(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(Folder + name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}

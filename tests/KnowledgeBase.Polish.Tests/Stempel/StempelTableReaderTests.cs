using KnowledgeBase.Polish.Stempel;

namespace KnowledgeBase.Polish.Tests.Stempel;

public sealed class StempelTableReaderTests
{
    private static readonly byte[] Sample =
        TinyTable.Chain(false, TinyTable.Trie(("mi", "Db"), ("ami", "Dc"), ("ą", "Ra")), TinyTable.Trie(("i", "*")));

    private static IEnumerable<TestCaseData> WrongTables =>
    [
        new TestCaseData("the table ends too early", (byte[])[0, 5, 1]),
        new TestCaseData("the table goes on", (byte[])[.. Sample, 0]),
        Wrong("within an instruction", TinyTable.Trie(("a", "Dab"))),
        Wrong("unknown instruction", TinyTable.Trie(("a", "Xa"))),
        Wrong("unknown instruction", TinyTable.Trie(("a", "D`"))),
        Wrong("first row is 1 of 1", TinyTable.Trie(false, 1, [], [[]])),
        Wrong("first row is -1 of 1", TinyTable.Trie(false, -1, [], [[]])),
        Wrong("first row is 0 of 0", TinyTable.Trie(false, 0, [])),
        Wrong("Item 1 of 1", TinyTable.Trie(false, 0, ["Da"], [[('a', 1, TinyTable.None)]])),
        Wrong("Item 1 of 1", TinyTable.Trie(false, 0, ["Da"], [[('a', 0, 1)]])),
        Wrong("do not ascend", TinyTable.Trie(false, 0, ["Da"], [[('b', 0, 0), ('a', 0, 0)]])),
        Wrong("do not ascend", TinyTable.Trie(false, 0, ["Da"], [[('a', 0, 0), ('a', 0, 0)]])),
        Wrong("2147483647 items", (byte[])[0, 0, 0, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF]),
        Wrong("-1 items", (byte[])[0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]),
        new TestCaseData("modified UTF-8", (byte[])[0, 1, 0x80]),
        new TestCaseData("modified UTF-8", (byte[])[0, 2, 0xC4, 0x20]),
        new TestCaseData("modified UTF-8", (byte[])[0, 2, 0xE2, 0x82]),
        new TestCaseData("modified UTF-8", (byte[])[0, 4, 0xF0, 0x9F, 0x8C, 0xB3]),
    ];

    [TestCaseSource(nameof(WrongTables))]
    public void Refuses_a_table_that_cannot_be(string reason, byte[] table)
    {
        Assert.That(() => StempelTableReader.Read(table), Throws.TypeOf<InvalidDataException>().With.Message.Contains(reason).IgnoreCase);
    }

    [FsCheck.NUnit.Property]
    public void Refuses_bytes_that_are_no_table(byte[] bytes)
    {
        Assert.That(() => StempelTableReader.Read(bytes ?? []), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Refuses_a_table_cut_short_anywhere()
    {
        for (var length = 0; length < Sample.Length; length++)
            Assert.That(() => StempelTableReader.Read(Sample.AsSpan(0, length)), Throws.TypeOf<InvalidDataException>(), $"{length}");
    }

    [FsCheck.NUnit.Property(MaxTest = 2_000)]
    public void Damaged_table_is_refused_or_still_stems(int seed)
    {
        var damaged = Damage.Any(Sample, new Random(seed));

        Assert.That(() => Damage.IsRefused<InvalidDataException>(() => ReadAndStem(damaged)), Throws.Nothing);
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void Any_table_stems_any_word(int seed)
    {
        var random = new Random(seed);
        var stemmer = new StempelStemmer(StempelTableReader.Read(RandomTable.Make(random)));

        Assert.That(() => stemmer.TryStem(RandomTable.Word(random), new StemBuffer()), Throws.Nothing);
    }

    [Test]
    public void Reads_zero_and_letters_of_two_and_three_bytes()
    {
        byte[] options = [0, 2, 0xC0, 0x80];
        var stemmer = new StempelStemmer(StempelTableReader.Read([.. options, .. TinyTable.Trie(("ż", "Ry"), ("€", "Rł"))]));
        var stem = new StemBuffer();

        Assert.That(stemmer.TryStem("zł€", stem), Is.True);
        Assert.That(stem.Text.ToString(), Is.EqualTo("złł"));
    }

    private static TestCaseData Wrong(string reason, byte[] trie) => new(reason, TinyTable.Single(trie));

    private static void ReadAndStem(byte[] table)
    {
        var stemmer = new StempelStemmer(StempelTableReader.Read(table));
        _ = stemmer.TryStem("gminami", new StemBuffer());
    }
}

using KnowledgeBase.Polish.Stempel;

namespace KnowledgeBase.Polish.Tests.Stempel;

public sealed class StempelStemmerTests
{
    [TestCase("Da", "gminą", "gmin")]
    [TestCase("Ra", "gminą", "gmina")]
    [TestCase("DbIa", "gminom", "gmina")]
    [TestCase("DcIaIo", "gminami", "gminoa")]
    [TestCase("-aRż", "gmina", "gmiża")]
    [TestCase("-bDa", "gmina", "gmna")]
    [TestCase("De", "gmina", null)]
    [TestCase("-eIa", "gmina", "agmina")]
    [TestCase("", "gmina", "gmina")]
    [TestCase("*", "gmina", "gmina")]
    public void Command_patches_a_word_from_its_end(string command, string word, string? stem)
    {
        var table = TinyTable.Single(TinyTable.Trie((word[^1..], command)));

        Assert.That(Stem(table, word), Is.EqualTo(stem));
    }

    [TestCase("Rx-fRy", "gminx")]
    [TestCase("RxDfRy", "gminx")]
    [TestCase("RxDdRy", "x")]
    [TestCase("Rx-dIyIz", "zygminx")]
    [TestCase("Rx-eIy", "gminx")]
    public void Instruction_that_reaches_out_of_the_word_ends_the_patch(string command, string stem)
    {
        var table = TinyTable.Single(TinyTable.Trie(("a", command)));

        Assert.That(Stem(table, "gmina"), Is.EqualTo(stem));
    }

    [TestCase("miasta", "miasto")]
    [TestCase("gmina", "gmin")]
    [TestCase("sta", "sto")]
    [TestCase("gminy", null)]
    [TestCase("", null)]
    public void Longest_known_ending_decides(string word, string? stem)
    {
        var table = TinyTable.Single(TinyTable.Trie(("a", "Da"), ("sta", "Ro")));

        Assert.That(Stem(table, word), Is.EqualTo(stem));
    }

    [Test]
    public void Table_may_read_words_from_the_first_letter()
    {
        var table = TinyTable.Single(TinyTable.Trie(true, 0, ["Da"], [[('g', 0, 0)]]));

        Assert.That(Stem(table, "gmina"), Is.EqualTo("gmin"));
        Assert.That(Stem(table, "miasto"), Is.Null);
    }

    [Test]
    public void Part_of_a_chain_goes_on_where_the_one_before_ended()
    {
        var table = TinyTable.Chain(false, TinyTable.Trie(("y", "Ra")), TinyTable.Trie(("y", "Rn")));

        Assert.That(Stem(table, "gminny"), Is.EqualTo("gminna"));
    }

    [Test]
    public void Part_that_keeps_letters_is_searched_for_what_they_leave()
    {
        var third = TinyTable.Trie(("gm", "Rt"), ("y", "Rź"));
        var table = TinyTable.Chain(false, TinyTable.Trie(("y", "Ra")), TinyTable.Trie(("y", "-b")), third);

        Assert.That(Stem(table, "gminy"), Is.EqualTo("gtina"));
    }

    [TestCase("*", "gmina")]
    [TestCase("", "gmina")]
    [TestCase("-f", "gmina")]
    [TestCase("RżRż", "gmżża")]
    public void End_mark_and_commands_that_cannot_be_end_a_chain(string second, string stem)
    {
        var table = TinyTable.Chain(false, TinyTable.Trie(("y", "Ra")), TinyTable.Trie(("y", second)));

        Assert.That(Stem(table, "gminy"), Is.EqualTo(stem));
    }

    [TestCase("Da", "Da", "gmin")]
    [TestCase("-a", "-a", "gminy")]
    [TestCase("-a", "Da", "gmiy")]
    [TestCase("Ra", "Ra", "gmiaa")]
    public void Counts_of_one_operation_do_not_follow_each_other(string first, string second, string stem)
    {
        var table = TinyTable.Chain(false, TinyTable.Trie(("y", first)), TinyTable.Trie(("y", second), ("n", second)));

        Assert.That(Stem(table, "gminy"), Is.EqualTo(stem));
    }

    [Test]
    public void Chain_leaves_a_word_it_knows_nothing_of_as_its_own_stem()
    {
        Assert.That(Stem(TinyTable.Chain(false, TinyTable.Trie(("a", "Da"))), "gminy"), Is.EqualTo("gminy"));
        Assert.That(Stem(TinyTable.Chain(false), "gminy"), Is.EqualTo("gminy"));
    }

    [Test]
    public void Long_words_and_long_stems_have_room()
    {
        var table = TinyTable.Single(TinyTable.Trie(("a", string.Concat(Enumerable.Repeat("Ix", 500)))));
        var word = new string('a', 1_000);

        Assert.That(Stem(table, word), Is.EqualTo(word + new string('x', 500)));
    }

    [Test]
    public void Stemming_allocates_nothing_for_a_word()
    {
        var stemmer = new StempelStemmer(StempelTableReader.Read(TinyTable.Chain(false, TinyTable.Trie(("y", "Ra")), TinyTable.Trie(("y", "-b")))));
        var stem = new StemBuffer();
        _ = stemmer.TryStem("gminy", stem);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            _ = stemmer.TryStem("gminy", stem);

        Assert.That(GC.GetAllocatedBytesForCurrentThread(), Is.EqualTo(before));
    }

    private static string? Stem(byte[] table, string word)
    {
        var stem = new StemBuffer();
        return new StempelStemmer(StempelTableReader.Read(table)).TryStem(word, stem) ? stem.Text.ToString() : null;
    }
}

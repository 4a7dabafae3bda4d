using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class LexiconEvalCommandTests
{
    private static readonly string[] Nouns = ["gmina", "szkoła", "ulica", "polityka", "biblioteka", "energia", "strategia", "retencja", "umowa", "rada", "woda", "usługa"];

    private TemporaryFolder _folder = null!;
    private string _dictionary = "";
    private string _text = "";

    [SetUp]
    public void MakeFiles()
    {
        _folder = new TemporaryFolder();
        _dictionary = _folder.PathOf("slownik.jar");
        TinyDictionary.Write(_dictionary, [.. Nouns.SelectMany(noun => new[] { "a", "ę", "ą" }.Select(ending => (noun[..^1] + ending, noun)))]);
        _text = _folder.Write("tekst.txt", "Gmina i szkoła. Gmina widzi gminę, a szkoła krokodyla.\nUlica.\n");
    }

    [TearDown]
    public void DeleteFiles() => _folder.Dispose();

    // Gmina, gminę, szkoła and ulica are in the dictionary; with „widzi” and „krokodyla” the text has eight words.
    [Test]
    public void The_words_of_the_text_that_the_dictionary_has_are_measured()
    {
        var kb = Eval("--analysis", "default,none");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success), kb.Error);
        Assert.That(kb.Output, Does.Contain("4 różnych w tekście o 8 słowach"));
        Assert.That(kb.Output, Does.Match(@"default\s+100\.00\s+100\.00\s+100\.00\s+100\.00"));
        Assert.That(kb.Output, Does.Match(@"none\s+100\.00\s+0\.00\s+0\.00"));
    }

    [Test]
    public void Held_out_words_are_measured_too_and_the_seed_is_named()
    {
        var kb = Eval("--analysis", "default", "--seed", "5");

        Assert.That(kb.Output, Does.Match(@"odłożonych na próbę: \d+, ziarno 5").And.Contain("F1 cały"));
    }

    [Test]
    public void The_same_seed_gives_the_same_held_out_figures()
    {
        var first = Eval("--analysis", "none", "--seed", "2");
        var second = Eval("--analysis", "none", "--seed", "2");

        Assert.That(HeldOutPart(second), Is.EqualTo(HeldOutPart(first)));
    }

    [Test]
    public void Without_a_text_the_entries_are_measured()
    {
        using var library = new SmallLibrary();

        var kb = Kb.Run("lexicon", "eval", "--analysis", "none", "--dictionary", _dictionary, "--content", library.Folder);

        Assert.That(kb.Output, Does.Match(@"Słowa słownika w tekście: [1-9]"));
    }

    [Test]
    public void A_missing_dictionary_is_told_with_what_to_install()
    {
        var kb = Kb.Run("lexicon", "eval", "--analysis", "none", "--text", _text, "--dictionary", "nie-ma.jar");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain("libmorfologik-stemming2-java"));
    }

    [Test]
    public void A_text_without_words_of_the_dictionary_is_refused()
    {
        var text = _folder.Write("inny.txt", "krokodyl\n");

        Assert.That(Kb.Run("lexicon", "eval", "--analysis", "none", "--text", text, "--dictionary", _dictionary).Code, Is.EqualTo(ExitCode.WrongUsage));
    }

    private static string HeldOutPart(Kb kb) => kb.Output[kb.Output.IndexOf("Słowa lematów", StringComparison.Ordinal)..];

    private Kb Eval(params string[] options) => Kb.Run(["lexicon", "eval", "--text", _text, "--dictionary", _dictionary, .. options]);
}

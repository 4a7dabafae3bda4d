using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Compilation;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Tests.Compilation;

public sealed class LexiconCompilerTests
{
    private static readonly DictionaryEntry[] Entries =
    [
        new("gmina", "gmina", "subst:sg:nom:f"),
        new("gminy", "gmina", "subst:sg:gen:f"),
        new("gmin", "gmina", "subst:pl:gen:f"),
        new("gmin", "gmin", "subst:sg:nom:m2"),
        new("Łodzi", "Łódź", "subst:sg:gen:f"),
        new("łodzi", "łódź", "subst:sg:gen:f"),
        new("zielony", "zielony", "adj:sg:nom"),
        new("niezielony", "zielony", "adj:sg:nom:neg"),
        new("najzieleńszy", "zielony", "adj:sg:nom:sup"),
        new("nasadzenie", "nasadzić", "ger:sg:nom.acc:n2:perf:aff"),
        new("ludzie", "człowiek", "subst:pl:nom:m1"),
    ];

    [Test]
    public void Lexicon_gives_back_every_reading_in_lower_case()
    {
        var lexicon = Read(LexiconCompiler.Compile(Entries).Lexicon);

        Assert.That(
            lexicon.Select(entry => $"{entry.Key}: {string.Join(' ', entry.Value)}"),
            Is.SupersetOf(
            [
                "gmin: gmin gmina", "gmina: gmina", "gminy: gmina", "ludzie: człowiek", "najzieleńszy: zielony",
                "niezielony: zielony", "zielony: zielony", "łodzi: łódź",
            ]));
    }

    [Test]
    public void Lexicon_has_the_plural_gerunds_that_the_dictionary_lacks()
    {
        var lexicon = Read(LexiconCompiler.Compile(Entries).Lexicon);

        foreach (var plural in (string[])["nasadzeń", "nasadzeniom", "nasadzeniami", "nasadzeniach"])
            Assert.That(lexicon[plural], Is.EqualTo(["nasadzić"]));
    }

    [Test]
    public void Compiling_again_gives_the_same_bytes()
    {
        var first = LexiconCompiler.Compile(Entries);
        var second = LexiconCompiler.Compile(Entries.Reverse());

        Assert.That(second.Lexicon, Is.EqualTo(first.Lexicon));
        Assert.That(second.SuffixRules, Is.EqualTo(first.SuffixRules));
    }

    [Test]
    public void Rules_reach_words_that_were_not_in_the_dictionary()
    {
        var entries = "retencj inwestycj dotacj strategi energi konsultacj rekomendacj uchwal ustaw umow opłat szkoł".Split(' ')
            .SelectMany(stem => (DictionaryEntry[])[new(stem + "a", stem + "a", ""), new(stem + "ami", stem + "a", "")]);
        using var packed = new MemoryStream(LexiconCompiler.Compile(entries).SuffixRules);
        var rules = new SuffixRules(PatchAutomatonReader.Read(packed));
        var lemmas = new LemmaBuffer();

        var found = rules.Guess("gentryfikacjami", lemmas);

        Assert.That(found, Is.True);
        Assert.That(lemmas[0].ToString(), Is.EqualTo("gentryfikacja"));
    }

    private static Dictionary<string, string[]> Read(byte[] packed)
    {
        using var stream = new MemoryStream(packed);
        return PatchAutomatonReader.Read(stream).Entries().ToDictionary(
            entry => entry.Key,
            entry => Enumerable.Range(0, entry.Patches.Count)
                .Select(i => entry.Patches[i].Apply(entry.Key))
                .Order(StringComparer.Ordinal)
                .ToArray());
    }
}

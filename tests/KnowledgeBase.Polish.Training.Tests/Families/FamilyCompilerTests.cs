using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Training.Families;

namespace KnowledgeBase.Polish.Training.Tests.Families;

public sealed class FamilyCompilerTests
{
    private static readonly string[] Nouns = ["gmina", "finanse", "poza"];
    private static readonly string[] Adjectives = ["gminny", "ponadgminny", "pozagminny", "finansowy"];

    [Test]
    public void Regular_words_are_found_though_not_stored()
    {
        var compiled = Compile(("gminny", "gmina"), ("ponadgminny", "gmina"), ("finansowy", "finanse"));

        var families = Read(compiled);

        Assert.That(families.FindRoot("ponadgminny"), Is.EqualTo("gmina"));
        Assert.That(families.FindRoot("finansowy"), Is.EqualTo("finanse"));
    }

    [Test]
    public void A_word_that_only_looks_regular_keeps_its_own_root()
    {
        var compiled = Compile(("gminny", "gmina"), ("ponadgminny", "gmina"));

        Assert.That(Read(compiled).FindRoot("pozagminny"), Is.EqualTo("pozagminny"));
        Assert.That(compiled.Stored, Is.EqualTo(2), "gminny and the exception");
    }

    [Test]
    public void Equal_input_gives_equal_bytes()
    {
        var first = Compile(("gminny", "gmina")).Packed;

        var second = Compile(("gminny", "gmina")).Packed;

        Assert.That(second, Is.EqualTo(first));
    }

    private static CompiledFamilies Compile(params (string Word, string Root)[] words)
    {
        var lexemes = Nouns.Select(noun => new Lexeme(noun, WordClass.Noun))
            .Concat(Adjectives.Select(adjective => new Lexeme(adjective, WordClass.Adjective)))
            .ToDictionary(lexeme => lexeme.Lemma);
        var roots = new SortedDictionary<string, string[]>(words.ToDictionary(word => word.Word, word => new[] { word.Root }), StringComparer.Ordinal);
        return FamilyCompiler.Pack(roots, new Lexemes(lexemes, []));
    }

    private static WordFamilies Read(CompiledFamilies compiled)
    {
        using var stream = new MemoryStream(compiled.Packed);
        return new WordFamilies(PatchAutomatonReader.Read(stream));
    }
}

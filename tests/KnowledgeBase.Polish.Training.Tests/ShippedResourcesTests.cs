using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Compilation;
using KnowledgeBase.Polish.Training.Dictionaries;
using KnowledgeBase.Polish.Training.Families;
using KnowledgeBase.Polish.Training.Frequencies;

namespace KnowledgeBase.Polish.Training.Tests;

/// <summary>Holds the shipped resources against a fresh training; takes about a minute on each of two cores.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class ShippedResourcesTests
{
    private const string Dictionary = "/usr/share/java/morfologik-polish.jar";

    [Test]
    public void Shipped_resources_are_what_the_dictionary_gives()
    {
        if (!File.Exists(Dictionary))
            Assert.Ignore($"{Dictionary} is absent; install the package libmorfologik-stemming2-java to run this test.");

        var compiled = LexiconCompiler.Compile(MorfologikJar.Entries(Dictionary));
        var likely = LikelyReadingsCompiler.Compile(MorfologikJar.Entries(Dictionary), ShippedFrequencies.Load());

        Assert.That(Shipped(Lexicon.ResourceName).AsSpan().SequenceEqual(compiled.Lexicon), Is.True);
        Assert.That(Shipped(SuffixRules.ResourceName).AsSpan().SequenceEqual(compiled.SuffixRules), Is.True);
        Assert.That(Shipped(LikelyReadings.ResourceName).AsSpan().SequenceEqual(likely.Content), Is.True);
    }

    [Test]
    public void Shipped_families_are_what_the_dictionary_and_the_list_give()
    {
        if (!File.Exists(Dictionary))
            Assert.Ignore($"{Dictionary} is absent; install the package libmorfologik-stemming2-java to run this test.");

        var compiled = FamilyCompiler.Compile(MorfologikJar.Entries(Dictionary), FamilyList.Load());

        Assert.That(Shipped(WordFamilies.ResourceName).AsSpan().SequenceEqual(compiled.Packed), Is.True);
    }

    private static byte[] Shipped(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

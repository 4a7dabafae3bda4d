using System.Text.RegularExpressions;
using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Stempel;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Polish.Tests.Stempel;

/// <summary>Holds our Stempel against Lucene's, word for word.</summary>
[Category("Reference")]
public sealed partial class StempelReferenceTests
{
    private const int ShownDifferences = 10;

    [OneTimeSetUp]
    public void Find_Lucene() => LuceneStempel.Require();

    [Test]
    public void Every_form_of_the_lexicon_has_the_stem_that_Lucene_gives()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(Lexicon.ResourceName)!;
        var forms = PatchAutomatonReader.Read(stream).Entries().Select(entry => entry.Key);

        Assert.That(CountEqual(forms), Is.GreaterThan(4_800_000));
    }

    [Test]
    public void Every_word_of_the_content_has_the_stem_that_Lucene_gives()
    {
        var words = ContentLines().SelectMany(line => Word().Matches(line)).Select(match => match.Value).Distinct().ToList();

        Assert.That(CountEqual(words.Concat(words.Select(word => word.ToLowerInvariant()))), Is.EqualTo(2 * words.Count).And.GreaterThan(5_000));
    }

    [Test]
    public void Content_and_stop_words_have_the_tokens_that_Lucene_gives()
    {
        var resources = StempelResources.Open(LuceneStempel.Jar);
        using var analyzer = new StempelAnalyzer(resources);
        var lines = ContentLines().Concat(resources.StopWords).ToList();

        var answers = LuceneStempel.Analyze(lines).ToList();

        Assert.That(lines.Select(line => Tokens.Write(analyzer, line)), Is.EqualTo(answers));
        Assert.That(answers.TakeLast(resources.StopWords.Count), Has.Exactly(resources.StopWords.Count - 1).Empty, "The tokenizer takes the last dot off o.o., which so is no stop word.");
    }

    [Test]
    public void Tables_no_training_would_give_stem_as_they_do_in_Lucene()
    {
        var random = new Random(20_000);
        var tables = Enumerable.Range(0, 300).Select(_ => RandomTable.Make(random)).ToList();
        var words = Enumerable.Range(0, 500).Select(_ => RandomTable.Word(random)).ToList();
        var stemmers = tables.Select(table => new StempelStemmer(StempelTableReader.Read(table))).ToList();
        using var folder = new TemporaryFolder();
        var files = tables.Select((table, i) => folder.Write($"{i}.tbl", table));

        var answers = LuceneStempel.Stems(words, files).ToList();

        Assert.That(words.Select(word => stemmers.Select(stemmer => Stem(stemmer, word))), Is.EqualTo(answers));
    }

    [Test]
    public void Damaged_file_is_refused_or_still_stems()
    {
        var random = new Random(8_7);
        var jar = File.ReadAllBytes(LuceneStempel.Jar);
        using var folder = new TemporaryFolder();

        for (var i = 0; i < 200; i++)
        {
            var file = folder.Write("damaged.jar", Damage.Any(jar, random));

            Assert.That(() => Damage.IsRefused<StempelUnavailableException>(() => OpenAndStem(file)), Throws.Nothing);
        }
    }

    private static int CountEqual(IEnumerable<string> words)
    {
        var stemmer = StempelResources.Open(LuceneStempel.Jar).Stemmer;
        var stem = new StemBuffer();
        var differences = new List<string>();
        var count = 0;
        foreach (var (word, theirs) in LuceneStempel.Stems(words))
        {
            count++;
            var ours = stemmer.TryStem(word, stem) ? stem.Text : [];
            if (!ours.SequenceEqual(theirs) && differences.Count < ShownDifferences)
                differences.Add($"{word}: {ours} for {theirs}");
        }

        Assert.That(differences, Is.Empty);
        TestContext.Out.WriteLine($"{count} words compared.");
        return count;
    }

    private static void OpenAndStem(string file)
    {
        var stemmer = StempelResources.Open(file).Stemmer;
        foreach (var word in (string[])["gminami", "miastu", "zieleni", "ąąąą", "ab"])
            _ = Stem(stemmer, word);
    }

    private static string Stem(StempelStemmer stemmer, string word)
    {
        var stem = new StemBuffer();
        return stemmer.TryStem(word, stem) ? stem.Text.ToString() : string.Empty;
    }

    private static IEnumerable<string> ContentLines() =>
        Directory.EnumerateFiles(RepositoryPaths.Content, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

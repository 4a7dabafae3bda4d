using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Evaluation.Tests.Relevance;

public sealed class RelevanceFolderTests
{
    private const string Corpus = """{"id":"1","title":"Woda","body":"Pierwszy.\n\nDrugi."}""";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_record_becomes_an_entry_with_a_passage_for_each_paragraph()
    {
        _folder.Write("corpus.jsonl", Corpus + "\n");

        var corpus = ReadCorpus();

        var entry = corpus.Library.Entries.Single();
        Assert.That(corpus.Records.Single().Title, Is.EqualTo("Woda"));
        Assert.That(entry.Body.Passages.Select(passage => passage.Text), Is.EqualTo(new[] { "Pierwszy.", "Drugi." }));
        Assert.That(corpus.RecordId(entry.Id), Is.EqualTo("1"));
    }

    [Test]
    public void Without_a_corpus_the_content_is_asked()
    {
        var library = SmallLibrary.Shared;

        var corpus = new RelevanceFolder(_folder.FullPath).ReadCorpus(() => library);

        Assert.That(corpus.Records.Select(record => record.Id), Is.EqualTo(library.Entries.Select(entry => entry.Id)));
        Assert.That(corpus.Library, Is.SameAs(library));
    }

    [Test]
    public void A_query_on_several_lines_has_several_answers()
    {
        _folder.Write("corpus.jsonl", $"{Corpus}\n{Corpus.Replace("\"1\"", "\"2\"", StringComparison.Ordinal)}\n");
        _folder.Write("queries.tsv", "1\tile wody\tkeywords\n2\tdrugie\n2\tile wody\tkeywords\n");

        var queries = new RelevanceFolder(_folder.FullPath).ReadQueries(ReadCorpus());

        Assert.That(queries.Select(query => query.Text), Is.EqualTo(new[] { "ile wody", "drugie" }));
        Assert.That(queries[0].Relevant, Is.EqualTo(new[] { "1", "2" }));
    }

    [TestCase("1\n", "queries.tsv:1")]
    [TestCase("1\tdobre\n\n9\tile wody\n", "queries.tsv:3")]
    [TestCase("1\t \n", "queries.tsv:1")]
    [TestCase("\n", "queries.tsv")]
    public void A_broken_line_is_named(string queries, string place)
    {
        _folder.Write("corpus.jsonl", Corpus);
        _folder.Write("queries.tsv", queries);

        Assert.That(
            () => new RelevanceFolder(_folder.FullPath).ReadQueries(ReadCorpus()),
            Throws.TypeOf<EvaluationDataException>().With.Message.Contains(place));
    }

    [TestCase("{")]
    [TestCase("null")]
    [TestCase("""{"id":"2","title":"bez treści"}""")]
    [TestCase("""{"id":"2","title":null,"body":""}""")]
    public void A_broken_record_is_named(string line)
    {
        _folder.Write("corpus.jsonl", $"{Corpus}\n{line}\n");

        Assert.That(ReadCorpus, Throws.TypeOf<EvaluationDataException>().With.Message.Contains("corpus.jsonl:2"));
    }

    [Test]
    public void A_repeated_identifier_is_named()
    {
        _folder.Write("corpus.jsonl", $"{Corpus}\n{Corpus}\n");

        Assert.That(ReadCorpus, Throws.TypeOf<EvaluationDataException>().With.Message.Contains("„1”"));
    }

    private Corpus ReadCorpus() => new RelevanceFolder(_folder.FullPath).ReadCorpus(() => SmallLibrary.Shared);
}

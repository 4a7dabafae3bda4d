using System.Globalization;
using KnowledgeBase.Evaluation.Relevance;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>
/// The baseline: Lucene as it comes. BM25, every word optional, and for each word the better of title and body plus
/// <see cref="TieBreaker"/> times the other.
/// </summary>
internal sealed class LuceneSearch : IRankedSearch
{
    private const float TieBreaker = 0.3f;
    private const string Id = "id";

    private static readonly string[] Fields = ["title", "body"];

    private readonly RAMDirectory _directory = new();
    private readonly Analyzer _analyzer;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <param name="corpus">What is searched.</param>
    /// <param name="analyzer">Makes terms of texts and queries; disposed with the search.</param>
    public LuceneSearch(Corpus corpus, Analyzer analyzer)
    {
        _analyzer = analyzer;
        Write(corpus);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new LengthSimilarity() };
    }

    public IReadOnlyList<string> Rank(string query, int depth) =>
        [.. _searcher.Search(QueryOf(query), depth).ScoreDocs.Select(hit => IdOf(hit.Doc))];

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private void Write(Corpus corpus)
    {
        using var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new LengthSimilarity() });
        foreach (var record in corpus.Records)
        {
            writer.AddDocument(new Document
            {
                new StringField(Id, record.Id, Field.Store.YES),
                new TextField(Fields[0], record.Title, Field.Store.NO),
                new TextField(Fields[1], record.Body, Field.Store.NO),
            });
        }
    }

    private string IdOf(int document) => _searcher.Doc(document).GetField(Id).GetStringValue(CultureInfo.InvariantCulture);

    private BooleanQuery QueryOf(string text)
    {
        var query = new BooleanQuery();
        foreach (var term in Terms(text))
            query.Add(new DisjunctionMaxQuery([.. Fields.Select(field => new TermQuery(new Term(field, term)))], TieBreaker), Occur.SHOULD);
        return query;
    }

    // Stems of one word are optional terms like any other: so does Lucene's own query parser.
    private List<string> Terms(string text)
    {
        var terms = new List<string>();
        using var stream = _analyzer.GetTokenStream(Fields[1], text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString());
        stream.End();
        return terms;
    }
}

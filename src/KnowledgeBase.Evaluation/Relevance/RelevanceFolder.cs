using System.Text.Json;
using KnowledgeBase.Content;

namespace KnowledgeBase.Evaluation.Relevance;

/// <summary>Reads a folder of judged queries: <c>queries.tsv</c> and, unless the content itself is asked, <c>corpus.jsonl</c>.</summary>
public sealed class RelevanceFolder(string folder)
{
    public const string CorpusName = "corpus.jsonl";
    public const string QueriesName = "queries.tsv";

    private static readonly JsonSerializerOptions MemberNames = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private string CorpusPath => Path.Combine(folder, CorpusName);

    private string QueriesPath => Path.Combine(folder, QueriesName);

    /// <summary>The corpus of the folder or, when it has none, the given content.</summary>
    /// <exception cref="EvaluationDataException">A line is no record, or two records have one identifier.</exception>
    public Corpus ReadCorpus(Func<Library> readContent)
    {
        ArgumentNullException.ThrowIfNull(readContent);
        if (!File.Exists(CorpusPath))
            return Corpus.Of(readContent());

        var records = Lines(CorpusPath).Select(line => ReadRecord(line.Text, line.Number)).ToList();
        var repeated = records.CountBy(record => record.Id).FirstOrDefault(count => count.Value > 1);
        return repeated.Key is null
            ? Corpus.Of(records)
            : throw new EvaluationDataException($"{CorpusPath}: identyfikator „{repeated.Key}” się powtarza. Nadaj każdemu tekstowi własny.");
    }

    /// <summary>The queries, in the order in which they first occur.</summary>
    /// <exception cref="EvaluationDataException">There are none, or one names a text that the corpus lacks.</exception>
    public IReadOnlyList<JudgedQuery> ReadQueries(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (!File.Exists(QueriesPath))
            throw new EvaluationDataException($"Nie ma pliku {QueriesPath}. Utwórz go: w wierszu identyfikator, tabulator i zapytanie.");

        var known = corpus.Records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var judgements = Lines(QueriesPath).Select(line => ReadJudgement(line.Text, line.Number, known)).ToList();
        if (judgements.Count == 0)
            throw new EvaluationDataException($"Plik {QueriesPath} jest pusty. Wpisz w nim wiersze: identyfikator, tabulator i zapytanie.");

        return [.. judgements
            .GroupBy(judgement => judgement.Query, judgement => judgement.Relevant, StringComparer.Ordinal)
            .Select(query => new JudgedQuery(query.Key, [.. query.Distinct(StringComparer.Ordinal)]))];
    }

    private static IEnumerable<(string Text, int Number)> Lines(string path) =>
        File.ReadLines(path).Select((text, place) => (text, place + 1)).Where(line => !string.IsNullOrWhiteSpace(line.text));

    private CorpusRecord ReadRecord(string line, int number)
    {
        try
        {
            if (JsonSerializer.Deserialize<CorpusRecord>(line, MemberNames) is { } record)
                return record;
        }
        catch (JsonException)
        {
            // Falls through to the one message for every kind of broken line.
        }

        throw new EvaluationDataException($$"""{{CorpusPath}}:{{number}}: to nie jest {"id":"…","title":"…","body":"…"}. Popraw wiersz.""");
    }

    private (string Relevant, string Query) ReadJudgement(string line, int number, HashSet<string> known)
    {
        // Whatever follows the query, such as its class, is for readers.
        if (line.Split('\t') is not [{ Length: > 0 } relevant, var query, ..] || string.IsNullOrWhiteSpace(query))
            throw new EvaluationDataException($"{QueriesPath}:{number}: wiersz to identyfikator, tabulator i zapytanie. Popraw wiersz.");

        return known.Contains(relevant)
            ? (relevant, query.Trim())
            : throw new EvaluationDataException($"{QueriesPath}:{number}: nie ma tekstu „{relevant}”. Popraw identyfikator.");
    }
}

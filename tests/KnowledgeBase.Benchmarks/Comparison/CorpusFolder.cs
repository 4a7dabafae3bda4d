using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>The files that both engines read, and those that they write their results to.</summary>
public sealed class CorpusFolder(string path)
{
    // Enough for several hundredths of a second of either engine's token filter.
    private const int EntriesOfWords = 1_000;

    private static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string Path => path;

    private string Documents => File("documents.jsonl");

    private string QueryFile => File("queries.tsv");

    private string WordFile => File("words.txt");

    /// <summary>Generates everything.</summary>
    public void Generate(int count)
    {
        _ = Directory.CreateDirectory(path);
        using (var documents = new StreamWriter(Documents))
        {
            foreach (var entry in new CorpusGenerator().Make(count))
                documents.WriteLine(JsonSerializer.Serialize(entry, Readable));
        }

        var entries = Entries().ToList();
        var queries = new QueryGenerator(entries);
        System.IO.File.WriteAllLines(QueryFile, queries.Make().Concat(queries.MakeChecks()).Select(Line));
        System.IO.File.WriteAllLines(WordFile, entries.Take(EntriesOfWords).SelectMany(entry => QueryGenerator.Words(entry.Body)).Select(word => word.ToLowerInvariant()));
    }

    public IEnumerable<GeneratedEntry> Entries() =>
        System.IO.File.ReadLines(Documents).Select(line => JsonSerializer.Deserialize<GeneratedEntry>(line, Readable)!);

    public IReadOnlyList<ComparedQuery> Queries() => [.. System.IO.File.ReadLines(QueryFile).Select(Read)];

    public string[] Words() => System.IO.File.ReadAllLines(WordFile);

    public string File(string name) => System.IO.Path.Combine(path, name);

    private static string Line(ComparedQuery query) =>
        $"{query.Kind}\t{string.Join(' ', query.Words)}\t{query.Expected?.ToString(CultureInfo.InvariantCulture)}";

    private static ComparedQuery Read(string line) => line.Split('\t') is [var kind, var words, var expected]
        ? new ComparedQuery(Enum.Parse<QueryKind>(kind), words.Split(' '), expected.Length == 0 ? null : int.Parse(expected, CultureInfo.InvariantCulture))
        : throw new InvalidDataException($"'{line}' is no query.");
}

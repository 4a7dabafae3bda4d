using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Draws queries from the documents, so that their words are as frequent as those of the texts.</summary>
public sealed class QueryGenerator(IReadOnlyList<GeneratedEntry> entries)
{
    private const int Seed = 20261;
    private const int OfEachKind = 200;
    private const int ChecksOfEachKind = 40;

    // Shorter words are mostly function words, which both analyses leave out, each by a list of its own.
    private const int ShortestWord = 4;

    // So many letters are typed of a word before one grows tired of it.
    private const int LengthOfPrefix = 5;

    private readonly Random _random = new(Seed);

    public IEnumerable<ComparedQuery> Make() =>
        Enum.GetValues<QueryKind>().SelectMany(kind => Enumerable.Range(0, OfEachKind).Select(_ => new ComparedQuery(kind, WordsFor(kind))));

    /// <summary>Queries for codes, which neither analysis changes, with the documents counted by reading every text.</summary>
    public IReadOnlyList<ComparedQuery> MakeChecks()
    {
        var queries = Enum.GetValues<QueryKind>()
            .SelectMany(kind => Enumerable.Range(0, ChecksOfEachKind).Select(_ => new ComparedQuery(kind, CodesFor(kind))))
            .ToList();
        var counts = new int[queries.Count];
        foreach (var entry in entries)
        {
            var words = Words(entry.Body).ToList();
            for (var query = 0; query < counts.Length; query++)
                counts[query] += Holds(words, queries[query]) ? 1 : 0;
        }

        return [.. queries.Zip(counts, (query, count) => query with { Expected = count })];
    }

    /// <summary>The words of a text as both tokenizers split it.</summary>
    public static IEnumerable<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
    }

    private List<string> WordsFor(QueryKind kind) => kind switch
    {
        QueryKind.Phrase => Neighbours(Asked),
        QueryKind.Prefix => [OfOneText(word => Asked(word) && word.Length > LengthOfPrefix, 1)[0][..LengthOfPrefix]],
        QueryKind.And or QueryKind.FacetAnd => OfOneText(Asked, _random.Next(2, 4)),
        QueryKind.Or => [.. Enumerable.Range(0, 3).SelectMany(_ => OfOneText(Asked, 1)).Distinct()],
        _ => OfOneText(Asked, 1),
    };

    private List<string> CodesFor(QueryKind kind) => kind switch
    {
        QueryKind.Phrase => Neighbours(IsCode),
        QueryKind.Prefix => [OfOneText(IsCode, 1)[0][..^1]],
        QueryKind.And or QueryKind.FacetAnd or QueryKind.Or => OfOneText(IsCode, 2),
        _ => OfOneText(IsCode, 1),
    };

    private List<string> OfOneText(Func<string, bool> fits, int count)
    {
        while (true)
        {
            var words = Words(AnyBody()).Where(fits).Distinct().ToArray();
            if (words.Length < count)
                continue;

            _random.Shuffle(words);
            return [.. words.Take(count)];
        }
    }

    private List<string> Neighbours(Func<string, bool> fits)
    {
        while (true)
        {
            var words = AnyBody().Split(' ');
            var at = _random.Next(words.Length - 1);
            if (fits(words[at]) && fits(words[at + 1]) && words[at] != words[at + 1])
                return [words[at], words[at + 1]];
        }
    }

    private string AnyBody() => entries[_random.Next(entries.Count)].Body;

    // In small letters, which the first word of a sentence is not.
    private static bool Asked(string word) =>
        word.Length >= ShortestWord && word.All(char.IsLower) && !StopWords.Contains(word);

    private static bool IsCode(string word) => word is [_, >= '0' and <= '9', _];

    private static bool Holds(List<string> words, ComparedQuery query) => query.Kind switch
    {
        QueryKind.Or => query.Words.Any(words.Contains),
        QueryKind.Prefix => words.Any(word => word.StartsWith(query.Words[0], StringComparison.OrdinalIgnoreCase)),
        QueryKind.Phrase => Enumerable.Range(0, words.Count - 1).Any(at => words[at] == query.Words[0] && words[at + 1] == query.Words[1]),
        _ => query.Words.All(words.Contains),
    };
}

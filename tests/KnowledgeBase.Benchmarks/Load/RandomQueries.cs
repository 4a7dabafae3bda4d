using System.Text;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>Queries by chance: a third made by the grammar of the query language, a third of those damaged, a third any bytes.</summary>
/// <param name="random">Decides everything, so that the same seed makes the same queries.</param>
/// <param name="words">Words that stand in the content.</param>
internal sealed class RandomQueries(Random random, IReadOnlyList<string> words)
{
    private const int Depth = 4;
    private const int MostBytes = 200;

    private static readonly string[] Fields = ["tytul", "tytuł", "temat", "adresat", "siec", "sieć", "rok", "status", "akt", "uczestnik", "nieznane"];
    private static readonly string[] Values = ["2021", "2021..2023", "..2022", "zieleń", "\"prawo wodne\"", "brak", "(", ""];
    private static readonly string[] Pieces = ["(", ")", "\"", "-", "~", "*", ":", "LUB", "ORAZ", "NIE", "BLISKO/3", "..", "\u0000", "\uD83D", "ą"];

    // What is hardest on a parser or on the lists of words.
    private static readonly string[] Extremes =
    [
        "*", "a* b* c*", "?", "\"", "-", "NIE", new string('(', 1_000) + "a" + new string(')', 1_000), new string('(', 1_000), new string('*', 1_000),
        string.Join(' ', Enumerable.Repeat("a", 10_000)), string.Join(" LUB ", Enumerable.Range(0, 1_000).Select(letter => (char)('a' + (letter % 26)) + "*")),
        string.Join(" BLISKO/9 ", Enumerable.Repeat("w", 500)), "nie* prze* za* po* na* do* od* wy*",
    ];

    /// <summary>The query as the part of an address after the equals sign.</summary>
    /// <param name="number">Number of the query; the first are the extremes.</param>
    public string Next(int number)
    {
        if (number < Extremes.Length)
            return Escape(Extremes[number]);

        return (number % 3) switch
        {
            0 => Escape(Made(Depth)),
            1 => Escape(Damaged(Made(Depth))),
            _ => AnyBytes(),
        };
    }

    private string Made(int depth) => random.Next(depth > 0 ? 14 : 4) switch
    {
        0 or 1 => Word(),
        2 => Word()[..1] + "*",
        3 => $"{One(Fields)}:{One(Values)}",
        4 => $"\"{Word()} {Word()}\"" + (random.Next(2) == 0 ? "" : "~" + random.Next(12)),
        5 => "-" + Made(depth - 1),
        6 => $"({Made(depth - 1)} {Made(depth - 1)})",
        7 => $"{Made(depth - 1)} LUB {Made(depth - 1)}",
        8 => $"{Made(depth - 1)} ORAZ NIE {Made(depth - 1)}",
        9 => $"{Word()} BLISKO/{random.Next(20)} {Word()}",
        10 => Word() + "~",
        11 => $"{Made(depth - 1)} ORAZ {Made(depth - 1)}",
        12 => $"tytuł:({Word()} BLISKO/{random.Next(20)} {Word()})",
        _ => $"{Made(depth - 1)} {Made(depth - 1)}" + (random.Next(3) == 0 ? "?" : ""),
    };

    private string Damaged(string query)
    {
        var text = new StringBuilder(query);
        for (var damage = random.Next(1, 5); damage > 0; damage--)
        {
            var place = random.Next(text.Length + 1);
            _ = random.Next(3) switch
            {
                0 when place < text.Length => text.Remove(place, 1),
                1 => text.Insert(place, RandomText.Make(random)),
                _ => text.Insert(place, One(Pieces)),
            };
        }

        return text.ToString();
    }

    private string AnyBytes()
    {
        var bytes = new byte[random.Next(MostBytes)];
        random.NextBytes(bytes);
        return string.Concat(bytes.Select(value => $"%{value:X2}"));
    }

    private string Word() => One(words);

    private T One<T>(IReadOnlyList<T> choice) => choice[random.Next(choice.Count)];

    // Halves of pairs cannot be sent; they become the mark for what cannot be read.
    private static string Escape(string text) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
}

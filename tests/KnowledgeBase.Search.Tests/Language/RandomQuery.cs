using System.Text;

namespace KnowledgeBase.Search.Tests.Language;

/// <summary>Queries by chance, the same for the same seed: by the grammar, with signs changed, and of pieces alone.</summary>
internal sealed class RandomQuery(Random random)
{
    private const int Deepest = 4;

    private static readonly string[] Words =
        ["zieleń", "woda", "miasto", "Zielone", "PPP", "art. 5", "w", "osoba(-y)", "2021", "(UE) 2016/679", "a-b", "żółć", "x", "lub"];

    private static readonly string[] Fields = ["miasto", "sieć", "temat", "rok", "tytuł", "akt", "Status", "autor"];

    private static readonly string[] Pieces =
    [
        .. Words, "ORAZ", "LUB", "NIE", "AND", "OR", "NOT", "BLISKO/3", "NEAR/", " ", " ", " ", " ", "\u00A0", "\n", "\"", "\"", "„", "”", "(", ")", "(", ")",
        "-", "-", "*", "~", "~2", ":", "..", "miasto:", "tytul:", "rok:", "autor:", "rok:2021..", "zieleń*", "woda~", "\0", "\ud83d", "\udc00", "😀", "/", ".",
        "RETENCJONOWANIE",
    ];

    public string Next() => random.Next(3) switch
    {
        0 => Or(Deepest),
        1 => Mutated(Or(Deepest)),
        _ => string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => One(Pieces))),
    };

    /// <summary>A query by the grammar.</summary>
    public string Or(int depth) => Joined(depth, " LUB ", And);

    private string And(int depth) => Joined(depth, " ORAZ ", Row);

    private string Row(int depth) => Joined(depth, " ", Item);

    private string Item(int depth) => random.Next(8) switch
    {
        0 => "-" + Operand(depth),
        1 => "NIE " + Operand(depth),
        2 => $"{Operand(depth)} BLISKO/{random.Next(9)} {Operand(depth)}",
        _ => Operand(depth),
    };

    private string Operand(int depth) => random.Next(10) switch
    {
        0 or 1 when depth > 0 => $"({Or(depth - 1)})",
        2 when depth > 0 => $"{One(Fields)}:({Or(depth - 1)})",
        3 => $"{One(Fields)}:{Leaf()}",
        _ => Leaf(),
    };

    private string Leaf() => random.Next(8) switch
    {
        0 => $"\"{One(Words)} {One(Words)}\"",
        1 => $"\"{One(Words)} {One(Words)}\"~{random.Next(6)}",
        2 => "retenc*",
        3 => "retnecja~",
        4 => One(["2021..2023", "2022-03..", "2022-11-30"]),
        _ => One(Words),
    };

    private string Joined(int depth, string separator, Func<int, string> part) =>
        string.Join(separator, Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ => part(depth)));

    private string Mutated(string query)
    {
        var text = new StringBuilder(query);
        for (var change = random.Next(1, 5); change > 0 && text.Length > 0; change--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0)
                _ = text.Remove(at, 1);
            else
                _ = text.Insert(at, One(Pieces));
        }

        return text.ToString();
    }

    private string One(string[] values) => values[random.Next(values.Length)];
}

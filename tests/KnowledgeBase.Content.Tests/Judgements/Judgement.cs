namespace KnowledgeBase.Content.Tests.Judgements;

/// <summary>One line of a relevance set: an entry that answers a query of a class.</summary>
public sealed record Judgement(string EntryId, string Query, string Class)
{
    private const int Columns = 3;

    public static IReadOnlyList<Judgement> Read(string file) => [.. File.ReadLines(file).Select(line => Parse(line, file))];

    private static Judgement Parse(string line, string file) =>
        line.Split('\t') is { Length: Columns } columns
            ? new Judgement(columns[0], columns[1], columns[2])
            : throw new FormatException($"{file}: not {Columns} columns: {line}");
}

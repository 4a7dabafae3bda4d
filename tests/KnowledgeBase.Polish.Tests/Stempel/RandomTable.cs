namespace KnowledgeBase.Polish.Tests.Stempel;

/// <summary>Tables no training would give, over four letters: commands that reach out of the word, rows that lead in circles.</summary>
internal static class RandomTable
{
    private const string Letters = "abcż";
    private const string Operations = "-DIR";

    public static byte[] Make(Random random) =>
        random.Next(4) == 0
            ? TinyTable.Single(Trie(random))
            : TinyTable.Chain(random.Next(3) == 0, [.. Enumerable.Range(0, random.Next(5)).Select(_ => Trie(random))]);

    public static string Word(Random random) => string.Concat(random.GetItems<char>(Letters, random.Next(1, 9)));

    private static byte[] Trie(Random random)
    {
        var commands = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Command(random)).ToArray();
        var rows = random.Next(1, 5);
        return TinyTable.Trie(random.Next(3) == 0, random.Next(rows), commands, [.. Enumerable.Range(0, rows).Select(_ => Row(random, commands.Length, rows))]);
    }

    private static (char Letter, int Command, int Row)[] Row(Random random, int commands, int rows) =>
        [.. Letters.Where(_ => random.Next(5) > 0).Select(letter => (letter, random.Next(-1, commands), random.Next(-1, rows)))];

    private static string Command(Random random) => random.Next(8) switch
    {
        0 => "*",
        1 => string.Empty,
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Instruction(random))),
    };

    private static string Instruction(Random random)
    {
        var operation = Operations[random.Next(Operations.Length)];
        var argument = operation is 'I' or 'R' ? Letters[random.Next(Letters.Length)]
            : random.Next(20) == 0 ? '\uFFFD'
            : (char)('a' + random.Next(4));
        return $"{operation}{argument}";
    }
}

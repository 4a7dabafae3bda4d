namespace KnowledgeBase.History;

/// <summary>A state of the whole content: the commit after which the folder became so.</summary>
/// <param name="Id">The commit's identifier: 40 hexadecimal digits.</param>
/// <param name="Date">When it was committed, in the time zone of who did.</param>
public sealed record ContentCommit(string Id, DateTimeOffset Date)
{
    /// <summary>Fewer digits name no state: they may be the rest of an address that was cut off.</summary>
    public const int LeastDigits = 10;

    /// <summary>Forty-eight bits: among a hundred thousand commits two meet with a probability of one in fifty thousand, and then neither is taken for the other.</summary>
    public const int ShownDigits = 12;

    private const int AllDigits = 40;

    /// <summary>The state as notes and addresses name it: hexadecimal digits in lower case.</summary>
    public string Digits => Id[..Math.Min(Id.Length, ShownDigits)];

    /// <summary>Whether a text has the form of a commit's identifier or of its beginning, in capitals or not.</summary>
    public static bool IsName(string? text) => text is { Length: >= LeastDigits and <= AllDigits } && text.All(char.IsAsciiHexDigit);
}

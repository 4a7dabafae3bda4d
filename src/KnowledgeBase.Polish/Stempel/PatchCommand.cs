namespace KnowledgeBase.Polish.Stempel;

/// <summary>Turns a word into its stem from the last letter to the first: a run of instructions as Egothor writes them.</summary>
/// <remarks>
/// L. Galambos: Lemmatizer for Document Information Retrieval Systems in Java, SOFSEM 2001. <c>DbRa</c> deletes the
/// last two letters and writes an a over the one before; such texts are read once, when a table is loaded.
/// </remarks>
internal sealed class PatchCommand
{
    // Stands alone in the tries of a chain where the patch of a word is at its end.
    private const string EndMark = "*";

    private static readonly PatchCommand Empty = new([]);

    private readonly PatchInstruction[] _instructions;

    private PatchCommand(PatchInstruction[] instructions)
    {
        _instructions = instructions;
        Consumed = instructions.Sum(instruction => instruction.Consumed);
    }

    public ReadOnlySpan<PatchInstruction> Instructions => _instructions;

    /// <summary>True for the end mark of a chain, and for a command that does nothing.</summary>
    public bool IsEmpty => _instructions.Length == 0;

    /// <summary>True when it first passes over letters.</summary>
    public bool BeginsByKeeping => !IsEmpty && _instructions[0].Operation == PatchOperation.Keep;

    /// <summary>How many letters of the word all instructions account for.</summary>
    public int Consumed { get; }

    /// <exception cref="InvalidDataException">The text is not a run of valid instructions.</exception>
    public static PatchCommand Parse(string text)
    {
        if (text is "" or EndMark)
            return Empty;
        if (text.Length % 2 != 0)
            throw new InvalidDataException($"The patch command \"{text}\" ends within an instruction.");

        var instructions = new PatchInstruction[text.Length / 2];
        for (var i = 0; i < instructions.Length; i++)
        {
            instructions[i] = new PatchInstruction((PatchOperation)text[2 * i], text[(2 * i) + 1]);
            if (!instructions[i].IsValid)
                throw new InvalidDataException($"The patch command \"{text}\" holds an unknown instruction.");
        }

        return new PatchCommand(instructions);
    }

    /// <summary>
    /// True when it may continue another command: two counts in a row for the same operation would have been one, so
    /// they are a sign that the second was found for another word.
    /// </summary>
    public bool MayFollow(PatchCommand previous)
    {
        var last = previous._instructions[^1];
        return !last.TakesCount || last.Operation != _instructions[0].Operation;
    }
}

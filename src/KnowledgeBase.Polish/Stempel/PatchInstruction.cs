namespace KnowledgeBase.Polish.Stempel;

/// <summary>One step of a <see cref="PatchCommand"/>, written in a table as two characters.</summary>
/// <param name="Operation">What happens at the cursor.</param>
/// <param name="Argument">The letter to write, or how many letters as a letter: <c>a</c> is one, <c>b</c> two.</param>
internal readonly record struct PatchInstruction(PatchOperation Operation, char Argument)
{
    private const char One = 'a';

    /// <summary>True when the argument is a number of letters rather than a letter.</summary>
    public bool TakesCount => Operation is PatchOperation.Keep or PatchOperation.Delete;

    /// <summary>The argument as a number of letters.</summary>
    public int Count => Argument - One + 1;

    /// <summary>How many letters of the word it accounts for, kept, replaced or deleted.</summary>
    public int Consumed => TakesCount ? Count : Operation == PatchOperation.Replace ? 1 : 0;

    /// <summary>True for what a trained table may hold: one of the four operations, and a count of at least one.</summary>
    public bool IsValid => Enum.IsDefined(Operation) && (!TakesCount || Count >= 1);
}

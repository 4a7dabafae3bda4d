namespace KnowledgeBase.Polish.Stempel;

/// <summary>A trained table of patch commands; immutable, so safe for use from several threads.</summary>
public abstract class StempelTable
{
    private protected StempelTable()
    {
    }

    /// <summary>Patches a word that the buffer has been started with.</summary>
    /// <returns>False when the table has no command for the word.</returns>
    internal abstract bool Patch(ReadOnlySpan<char> word, StemBuffer stem);
}

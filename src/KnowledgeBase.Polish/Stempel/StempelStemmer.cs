namespace KnowledgeBase.Polish.Stempel;

/// <summary>
/// Stempel: stems Polish words with patch commands learned from a dictionary; safe for use from several threads, each
/// with its own <see cref="StemBuffer"/>.
/// </summary>
/// <remarks>
/// The algorithm is L. Galambos' (Egothor), its use for Polish A. Białecki's. The stems are those of Lucene's
/// StempelStemmer for every word, odd ones included; they need not be words.
/// </remarks>
public sealed class StempelStemmer
{
    private readonly StempelTable _table;

    public StempelStemmer(StempelTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
    }

    /// <summary>Stems a word, given in lower case.</summary>
    /// <param name="word">The word; it must not lie in the buffer.</param>
    /// <param name="stem">Where the stem is put.</param>
    /// <returns>False when the table says nothing of the word or the stem would be empty: the word then stays as it is.</returns>
    public bool TryStem(ReadOnlySpan<char> word, StemBuffer stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        stem.Start(word);
        return !word.IsEmpty && _table.Patch(word, stem) && !stem.Text.IsEmpty;
    }
}

namespace KnowledgeBase.Polish.Automata;

/// <summary>Makes the words of an automaton of its symbols and numbers, half of them on a thread of its own when they are many.</summary>
/// <param name="symbols">One for each word.</param>
/// <param name="meanings">What each symbol means: label, "last" flag, whether the target is the next state not met so far.</param>
/// <param name="targets">By label and place the value of a word that leads to no new state.</param>
/// <param name="firstWords">The first word of each state.</param>
internal sealed class WordReader(byte[] symbols, int[] meanings, int[][] targets, int[] firstWords)
{
    // On the heap of pinned arrays: the one of large arrays would be collected first to make room for it.
    private readonly uint[] _words = GC.AllocateUninitializedArray<uint>(symbols.Length, pinned: true);

    /// <param name="bytes">The numbers.</param>
    /// <param name="position">Where those of the words begin.</param>
    public uint[] Read(byte[] bytes, int position)
    {
        var half = symbols.Length < OwnThread.WorthIt ? symbols.Length : symbols.Length / 2;
        var rest = half == symbols.Length ? null : OwnThread.Start(() => ReadRest(bytes, position, half));
        Read(new VarintReader(bytes, position), 0, half, newest: 0);
        _ = rest?.GetAwaiter().GetResult();
        return _words;
    }

    private bool ReadRest(byte[] bytes, int position, int start)
    {
        Span<byte> isNew = stackalloc byte[PatchAutomatonReader.MostSymbols];
        PatchAutomatonReader.Mark(PatchAutomatonReader.NewFlag, meanings, isNew);

        var newest = 0;
        foreach (var symbol in symbols.AsSpan(0, start))
            newest += isNew[symbol];

        var numbers = new VarintReader(bytes, position);
        numbers.Skip(start - newest);
        Read(numbers, start, symbols.Length, newest);
        return true;
    }

    private void Read(VarintReader numbers, int start, int end, int newest)
    {
        var words = _words;
        for (var i = start; i < end; i++)
        {
            var meaning = meanings[symbols[i]];
            var value = (meaning & PatchAutomatonReader.NewFlag) != 0
                ? firstWords[++newest]
                : targets[meaning & PatchAutomaton.LabelMask][numbers.Next()];
            words[i] = ((uint)value << PatchAutomaton.ValueShift) | (byte)meaning;
        }
    }
}

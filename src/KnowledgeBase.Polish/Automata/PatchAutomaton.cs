namespace KnowledgeBase.Polish.Automata;

/// <summary>
/// A minimal acyclic automaton over letters whose final states carry a set of <see cref="Patch"/>es: the form in which
/// the lexicon, the suffix rules and the word families are kept. Immutable, so safe for use from several threads.
/// </summary>
/// <remarks>
/// A state is a run of words in one array. A word holds a value in its upper 24 bits, a "last word of the state" flag
/// and a 7-bit label. Label 0 comes first and its value is where the state's patch set starts; any other label is an arc, and its
/// value is the index of the target state's first word.
/// </remarks>
public sealed class PatchAutomaton
{
    /// <summary>A state that no letter leads to.</summary>
    public const int NoState = -1;

    /// <summary>The most letters an automaton can tell apart: labels have 7 bits and 0 is taken.</summary>
    public const int MaximumAlphabet = LabelMask;

    internal const int ValueShift = 8;
    internal const uint LastFlag = 0x80;
    internal const int LabelMask = 0x7F;

    private readonly uint[] _words;
    private readonly byte[] _labels;
    private readonly string _alphabet;
    private readonly PackedPatches _patches;
    private readonly ushort[] _sets;

    /// <param name="alphabet">Its letters, the lowest first; label 1 is the first of them.</param>
    /// <param name="patches">All patches.</param>
    /// <param name="sets">All patch sets, as <see cref="PatchSet"/> reads them.</param>
    /// <param name="words">The words of all states.</param>
    internal PatchAutomaton(string alphabet, PackedPatches patches, ushort[] sets, uint[] words)
    {
        _alphabet = alphabet;
        _patches = patches;
        _sets = sets;
        _words = words;
        _labels = new byte[alphabet.Length == 0 ? 0 : alphabet[^1] + 1];
        for (var i = 0; i < alphabet.Length; i++)
            _labels[alphabet[i]] = (byte)(i + 1);
    }

    /// <summary>The state before the first letter.</summary>
    public static int Root => 0;

    /// <summary>The state after one more letter, or <see cref="NoState"/>.</summary>
    public int Step(int state, char letter)
    {
        var labels = _labels;
        if (letter >= labels.Length || labels[letter] == 0)
            return NoState;

        uint label = labels[letter];
        var words = _words;
        for (var i = state; (uint)i < (uint)words.Length; i++)
        {
            var word = words[i];
            if ((word & LabelMask) == label)
                return (int)(word >> ValueShift);
            if ((word & LastFlag) != 0)
                return NoState;
        }

        return NoState;
    }

    /// <summary>The state after several letters, or <see cref="NoState"/>.</summary>
    public int Walk(int state, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            state = Step(state, letter);
            if (state == NoState)
                return NoState;
        }

        return state;
    }

    /// <summary>The patches of a state; empty when it is not final.</summary>
    public PatchSet PatchesAt(int state)
    {
        var word = _words[state];
        return (word & LabelMask) == 0 ? new PatchSet(_patches, _sets, (int)(word >> ValueShift)) : default;
    }

    /// <summary>Every key of the automaton with its patches, in ordinal order.</summary>
    public IEnumerable<(string Key, PatchSet Patches)> Entries() => Entries(Root, string.Empty);

    private IEnumerable<(string Key, PatchSet Patches)> Entries(int state, string key)
    {
        for (var i = state; ; i++)
        {
            var word = _words[i];
            var label = (int)(word & LabelMask);
            if (label == 0)
            {
                yield return (key, PatchesAt(state));
            }
            else
            {
                foreach (var entry in Entries((int)(word >> ValueShift), key + _alphabet[label - 1]))
                    yield return entry;
            }

            if ((word & LastFlag) != 0)
                yield break;
        }
    }
}

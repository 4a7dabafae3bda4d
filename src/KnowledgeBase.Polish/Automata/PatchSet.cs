namespace KnowledgeBase.Polish.Automata;

/// <summary>The patches of one final state, one for each reading.</summary>
public readonly struct PatchSet
{
    private readonly PackedPatches _patches;
    private readonly ushort[] _sets;
    private readonly int _start;

    /// <param name="patches">All patches of the automaton.</param>
    /// <param name="sets">All its sets, one after the other: how many members, then their numbers.</param>
    /// <param name="start">Where this set starts.</param>
    internal PatchSet(PackedPatches patches, ushort[] sets, int start)
    {
        _patches = patches;
        _sets = sets;
        _start = start;
    }

    /// <summary>Number of readings; 0 when the state is not final.</summary>
    public int Count => _sets is null ? 0 : _sets[_start];

    public Patch this[int index] => _patches[_sets[_start + 1 + index]];
}

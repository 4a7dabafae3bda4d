namespace KnowledgeBase.Polish.Automata;

/// <summary>The patches of one final state, one for each reading.</summary>
public readonly struct PatchSet
{
    private readonly Patch[] _patches;
    private readonly ushort[] _members;

    internal PatchSet(Patch[] patches, ushort[] members)
    {
        _patches = patches;
        _members = members;
    }

    /// <summary>Number of readings; 0 when the state is not final.</summary>
    public int Count => _members?.Length ?? 0;

    public Patch this[int index] => _patches[_members[index]];
}

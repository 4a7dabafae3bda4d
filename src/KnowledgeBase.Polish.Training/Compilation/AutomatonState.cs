namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>One letter's way to the next state.</summary>
public readonly record struct AutomatonArc(char Label, int Target);

/// <summary>A state of an automaton; equal when value and arcs are, which is what makes two states one.</summary>
public sealed class AutomatonState(int value, AutomatonArc[] arcs) : IEquatable<AutomatonState>
{
    public int Value { get; } = value;

    public AutomatonArc[] Arcs { get; } = arcs;

    public bool Equals(AutomatonState? other) => other is not null && Value == other.Value && Arcs.AsSpan().SequenceEqual(other.Arcs);

    public override bool Equals(object? obj) => Equals(obj as AutomatonState);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Value);
        foreach (var arc in Arcs)
        {
            hash.Add(arc.Label);
            hash.Add(arc.Target);
        }

        return hash.ToHashCode();
    }
}

using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>A word of a state as the packed form has it.</summary>
/// <param name="Meaning">Label and flags, as <see cref="PatchAutomatonReader"/> reads them.</param>
/// <param name="Value">Number of the target state or, under label 0, of the patch set.</param>
public readonly record struct AutomatonWord(int Meaning, int Value)
{
    /// <summary>Number of the letter, from 1; 0 for the patch set.</summary>
    public int Label => Meaning & PatchAutomaton.LabelMask;

    /// <summary>Whether the target is the next state not met so far.</summary>
    public bool IsNew => (Meaning & PatchAutomatonReader.NewFlag) != 0;

    /// <summary>The words of all states, given in breadth-first order.</summary>
    public static IEnumerable<AutomatonWord> Of(IEnumerable<AutomatonState> states, string alphabet)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(alphabet);
        var newest = 0;
        foreach (var state in states)
        {
            var left = state.Arcs.Length;
            if (state.Value != AutomatonBuilder.NoValue)
                yield return new AutomatonWord(LastFlag(left), state.Value);
            foreach (var arc in state.Arcs)
            {
                var label = alphabet.IndexOf(arc.Label, StringComparison.Ordinal) + 1;
                var isNew = arc.Target > newest;
                yield return new AutomatonWord(label | LastFlag(--left) | (isNew ? PatchAutomatonReader.NewFlag : 0), arc.Target);
                newest = Math.Max(newest, arc.Target);
            }
        }
    }

    private static int LastFlag(int left) => left == 0 ? (int)PatchAutomaton.LastFlag : 0;
}

namespace KnowledgeBase.Polish.Automata;

/// <summary>Turns a form into a lemma, or a lemma into its root: drop leading letters, drop trailing letters, append a suffix.</summary>
/// <param name="Lead">Letters dropped from the front: 0, 3 for <c>nie-</c> or <c>naj-</c>, 6 for <c>nienaj-</c>; a prefix of any length in word families.</param>
/// <param name="Trail">Letters dropped from the end.</param>
/// <param name="Suffix">Letters appended.</param>
public readonly record struct Patch(int Lead, int Trail, string Suffix)
{
    /// <summary>The part of the form that stays, to which <see cref="Suffix"/> is appended.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> form) => form[Lead..^Trail];

    /// <summary>The lemma of a form.</summary>
    public string Apply(ReadOnlySpan<char> form) => string.Concat(Stem(form), Suffix);
}

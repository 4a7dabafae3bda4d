namespace KnowledgeBase.Polish.Training.Families;

/// <summary>A derivational suffix: words that end so may be derived from words of another class.</summary>
/// <param name="Ending">What a derived word ends in.</param>
/// <param name="Derived">The class of derived words.</param>
/// <param name="Base">The class of their bases.</param>
/// <param name="BaseEndings">What bases may end in, after a stem that both share.</param>
/// <param name="Rests">
/// What of the ending may belong to the stem: <c>-cki</c> has swallowed the <c>k</c> of Rybnik and the <c>t</c> of Sopot.
/// </param>
/// <param name="ShortestStem">What must be left of the word without its ending.</param>
public sealed record Suffix(string Ending, WordClass Derived, WordClass Base, string[] BaseEndings, string[] Rests, int ShortestStem);

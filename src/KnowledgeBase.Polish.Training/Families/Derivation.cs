namespace KnowledgeBase.Polish.Training.Families;

/// <summary>The regularity behind a derivation: which suffix, what it replaced and which sounds were exchanged.</summary>
public readonly record struct DerivationPattern(Suffix Suffix, string BaseEnding, string Rest, string Exchange);

/// <summary>A word, what it may be derived from, and by which pattern.</summary>
public readonly record struct Derivation(string Derived, string Base, DerivationPattern Pattern, int StemLength);

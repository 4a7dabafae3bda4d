namespace KnowledgeBase.Polish.Training.Families;

/// <summary>A word taken to be derived from another.</summary>
/// <param name="Derived">The word.</param>
/// <param name="Base">What it is derived from.</param>
/// <param name="Weight">How sure that is, 0 to 1.</param>
/// <param name="IsLiteral">True when both spell their stem alike.</param>
public readonly record struct Link(string Derived, string Base, double Weight, bool IsLiteral = false);

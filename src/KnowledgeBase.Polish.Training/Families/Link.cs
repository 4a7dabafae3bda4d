namespace KnowledgeBase.Polish.Training.Families;

/// <summary>A word taken to be derived from another, and how sure that is (0 to 1).</summary>
public readonly record struct Link(string Derived, string Base, double Weight);

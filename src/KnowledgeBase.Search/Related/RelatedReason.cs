namespace KnowledgeBase.Search.Related;

/// <summary>Why an entry is named beside another one.</summary>
public abstract record RelatedReason;

/// <summary>Both name the same legal acts.</summary>
/// <param name="Acts">Identifiers.</param>
public sealed record SharedActs(IReadOnlyList<string> Acts) : RelatedReason;

/// <summary>Both name the same strategies and policies.</summary>
/// <param name="Documents">Identifiers.</param>
public sealed record SharedPolicyDocuments(IReadOnlyList<string> Documents) : RelatedReason;

/// <summary>Both ask the same institutions for something on the same topics.</summary>
/// <param name="Topics">Identifiers.</param>
/// <param name="Addressees">Identifiers.</param>
public sealed record SharedSubject(IReadOnlyList<string> Topics, IReadOnlyList<string> Addressees) : RelatedReason;

/// <summary>Both texts hold the same words that most others do not.</summary>
/// <param name="Lemmas">The most telling first.</param>
public sealed record SharedWords(IReadOnlyList<string> Lemmas) : RelatedReason;

namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>One way to read a form: as a form of one paradigm, in one or more of its slots.</summary>
/// <param name="Form">Number of the form.</param>
/// <param name="Paradigm">Number of the paradigm: a lemma with a part of speech.</param>
/// <param name="Slots">The slots that the form fills.</param>
public readonly record struct Reading(int Form, int Paradigm, int[] Slots);

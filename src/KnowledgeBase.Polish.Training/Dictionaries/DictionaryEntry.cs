namespace KnowledgeBase.Polish.Training.Dictionaries;

/// <summary>One reading of one form.</summary>
/// <param name="Form">The inflected form as written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tags">Grammar tags of the reading, joined by <c>+</c>, as in the National Corpus of Polish.</param>
public readonly record struct DictionaryEntry(string Form, string Lemma, string Tags);

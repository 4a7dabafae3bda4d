using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Reading;

/// <summary>One controlled list as it was read.</summary>
/// <param name="File">Which list.</param>
/// <param name="Vocabulary">Its sound terms.</param>
/// <param name="LeftOut">Identifiers of terms left out for their faults.</param>
/// <param name="IsAvailable">False when there is no list at all; then nothing can be checked against it.</param>
/// <param name="Problems">What was wrong with it.</param>
internal sealed record VocabularyDraft(
    VocabularyFile File,
    Vocabulary Vocabulary,
    IReadOnlySet<string> LeftOut,
    bool IsAvailable,
    IReadOnlyList<ContentProblem> Problems);

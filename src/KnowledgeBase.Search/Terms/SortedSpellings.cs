using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index in order, so that those which begin alike are neighbours.</summary>
internal sealed class SortedSpellings(IReadOnlyCollection<string> spellings)
{
    /// <summary>All of them, by themselves.</summary>
    public (string Key, FlavouredTerm Spelling)[] Spelled { get; } = Sorted(spellings.Select(spelling => (spelling, spelling)));

    /// <summary>By their spelling without marks, those alone that are not plain letters.</summary>
    public (string Key, FlavouredTerm Spelling)[] Folded { get; } = Sorted(
        spellings.Where(spelling => !System.Text.Ascii.IsValid(spelling)).Select(spelling => (Folding.Fold(spelling), spelling)));

    private static (string Key, FlavouredTerm Spelling)[] Sorted(IEnumerable<(string Key, string Spelling)> words) =>
        [.. words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, FlavouredTerm.Exact(word.Spelling)))];
}

using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index in order, so that those which begin alike are neighbours.</summary>
internal sealed class SortedSpellings(IReadOnlyCollection<string> spellings)
{
    /// <summary>All of them, by themselves.</summary>
    public SortedWords Spelled { get; } = new(spellings.Select(spelling => (spelling, spelling)));

    /// <summary>By their spelling without marks, those alone that are not plain letters.</summary>
    public SortedWords Folded { get; } = new(
        spellings.Where(spelling => !System.Text.Ascii.IsValid(spelling)).Select(spelling => (Folding.Fold(spelling), spelling)));
}

using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index in order, so that those which begin alike are neighbours.</summary>
internal sealed class SortedSpellings(WordList spellings)
{
    /// <summary>All of them, by themselves.</summary>
    public SortedWords Spelled { get; } = new(spellings);

    /// <summary>By their spelling without marks, those alone that are not plain letters.</summary>
    public SortedWords Folded { get; } = ByFolding(spellings);

    /// <summary>Words by their spelling without marks, those alone that are not plain letters.</summary>
    public static SortedWords ByFolding(WordList words) =>
        SortedWords.By(words, (number, keys) =>
        {
            var word = words[number];
            if (!System.Text.Ascii.IsValid(word))
                Folding.Fold(word, keys.Add(word.Length));
        });
}

using DiffPlex;

namespace KnowledgeBase.Web.Differences;

/// <summary>Cuts a text into words and what stands between them, leaving nothing out.</summary>
internal sealed class WordChunker : IChunker
{
    public static WordChunker Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces;
    }

    // A comma is a piece of its own, so that one more comma is not one more word.
    private static int EndOfPiece(string text, int start)
    {
        if (!IsInWord(text[start]))
            return start + 1;

        var end = start + 1;
        while (end < text.Length && IsInWord(text[end]))
            end++;

        return end;
    }

    // Halves of a pair of surrogates and marks stay with what they belong to.
    private static bool IsInWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;
}

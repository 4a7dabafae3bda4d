using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Benchmarks;

/// <summary>What somebody may have typed so far who looks for a title.</summary>
internal static class TypedBeginning
{
    private const int MostWords = 3;
    private const int MostLetters = 8;

    /// <summary>One to eight letters of one to three words of a title, without marks: from what is dear to complete to what is cheap.</summary>
    public static string Of(string title, Random random) => string.Join(' ', Words(title)
        .Take(random.Next(1, MostWords + 1))
        .Select(word => word[..Math.Min(word.Length, random.Next(1, MostLetters + 1))]));

    /// <summary>The words of a text as completions compare them.</summary>
    public static string[] Words(string text) =>
        Folding.Fold(text.ToLowerInvariant()).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}

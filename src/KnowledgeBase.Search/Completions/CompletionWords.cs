using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Completions;

/// <summary>Splits texts into the words that completions are found by: runs of letters and digits in small letters.</summary>
/// <remarks>Simpler than the analysis on purpose: what is being typed is not yet a word, a reference or a date.</remarks>
internal static class CompletionWords
{
    /// <summary>The text in composed small letters.</summary>
    public static string Prepare(string text) =>
        (System.Text.Ascii.IsValid(text) ? text : Composition.Compose(text)).ToLowerInvariant();

    /// <summary>The words of a prepared text, in order.</summary>
    public static IEnumerable<Range> In(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;

            if (at > start)
                yield return start..at;

            start = at + 1;
        }
    }
}

using System.Text.RegularExpressions;

namespace KnowledgeBase.Content.Bodies;

/// <summary>The form of passages' anchors: <c>p-</c> and eight letters or digits that are made of the words, and of words that stand there several times the order.</summary>
public static partial class PassageAnchor
{
    /// <summary>The form as part of a regular expression; up to 9,999 equal passages have an anchor each, and no text that is read has as many.</summary>
    public const string Pattern = "p-[a-z2-7]{8}(?:-[1-9][0-9]{0,3})?";

    internal const string Prefix = "p-";

    /// <summary>Forty bits: two of an entry's thousand passages meet with a probability of one in two million.</summary>
    internal const int Letters = 8;

    /// <summary>Whether a text could be the anchor of a passage, present or not.</summary>
    public static bool IsWellFormed(string? text) => text is not null && Form().IsMatch(text);

    /// <summary>The passage at an anchor; null when nothing stands there any more.</summary>
    /// <remarks>Of several equal passages one may have been removed; the anchor of the last one then means the words, which still stand.</remarks>
    public static Passage? Find(IReadOnlyList<Passage> passages, string anchor)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(anchor);
        return passages.FirstOrDefault(passage => passage.Anchor == anchor)
            ?? (IsWellFormed(anchor) ? passages.LastOrDefault(passage => WordsOf(passage.Anchor).SequenceEqual(WordsOf(anchor))) : null);
    }

    /// <summary>The part of an anchor that depends on the words alone.</summary>
    internal static ReadOnlySpan<char> WordsOf(string anchor) => anchor.AsSpan(0, Math.Min(anchor.Length, Prefix.Length + Letters));

    [GeneratedRegex(@"\A" + Pattern + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

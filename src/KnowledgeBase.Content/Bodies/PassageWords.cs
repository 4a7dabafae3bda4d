using System.Text.RegularExpressions;

namespace KnowledgeBase.Content.Bodies;

/// <summary>The words of a passage as its address sees them: without case, punctuation and marks of any kind.</summary>
internal static partial class PassageWords
{
    public static IEnumerable<string> Of(string text) => Word().Matches(text.Normalize().ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

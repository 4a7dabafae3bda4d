using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Conditions;

/// <summary>A value of a field with the words of its names.</summary>
internal sealed class FieldValue(string id, IEnumerable<string> names)
{
    private readonly string[] _plainNames = [.. names.Select(Plain)];
    private readonly IReadOnlyList<AnalyzedToken>[] _names = [.. names.Select(name => WordsOf(PolishText.Default.Analyze(name))).Where(words => words.Count > 0)];

    public string Id { get; } = id;

    /// <summary>The words that tell names apart: without function words, unless there are no others.</summary>
    public static IReadOnlyList<AnalyzedToken> WordsOf(IReadOnlyList<AnalyzedToken> tokens)
    {
        List<AnalyzedToken> words = [.. tokens.Where(token => token.Span == 1)];
        List<AnalyzedToken> weighty = [.. words.Where(word => !word.IsStopWord)];
        return weighty.Count > 0 ? weighty : words;
    }

    /// <summary>Whether the words are the whole of a name.</summary>
    public bool IsNamed(IReadOnlyList<AnalyzedToken> words) =>
        Array.Exists(_names, name => Holds(name, words) && name.All(word => words.Any(asked => IsSame(asked, word))));

    /// <summary>Whether all of the words stand in one name.</summary>
    public bool Mentions(IReadOnlyList<AnalyzedToken> words) => Array.Exists(_names, name => Holds(name, words));

    /// <summary>Whether one name holds all of the words, in any form or as a part of a word.</summary>
    /// <param name="words">The words asked for.</param>
    /// <param name="isPart">Whether the word of a name, given second, holds the one asked for.</param>
    public bool Mentions(IReadOnlyList<AnalyzedToken> words, Func<AnalyzedToken, AnalyzedToken, bool> isPart) =>
        words.Count > 0 && Array.Exists(_names, name => words.All(asked => name.Any(word => IsSame(asked, word) || isPart(asked, word))));

    /// <summary>Whether a name holds the text, given by <see cref="Plain"/>, as it stands.</summary>
    public bool HoldsText(string plain) => Array.Exists(_plainNames, name => name.Contains(plain, StringComparison.Ordinal));

    /// <summary>Whether a word of the identifier or of a name, without its Polish letters, is as asked.</summary>
    public bool HasWordThat(Predicate<string> isAsked) =>
        isAsked(Id) || Array.Exists(_names, name => name.Any(word => isAsked(word.Folded)));

    /// <summary>A text without its Polish letters, in small letters.</summary>
    public static string Plain(string text) => Folding.Fold(text.ToLowerInvariant());

    private static bool Holds(IReadOnlyList<AnalyzedToken> name, IReadOnlyList<AnalyzedToken> words) =>
        words.All(asked => name.Any(word => IsSame(asked, word)));

    // As in texts: another form of the word, or the same without its Polish letters.
    private static bool IsSame(AnalyzedToken asked, AnalyzedToken word) =>
        asked.Exact == word.Exact
        || (Folding.IsFolded(asked.Exact) && asked.Exact == word.Folded)
        || asked.LikelyLemmas.Concat(asked.RespelledLemmas).Intersect(word.Lemmas, StringComparer.Ordinal).Any();
}

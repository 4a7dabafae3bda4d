using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Related;

/// <summary>The words of an entry's own text, by their likely lemmas, that can tell what it is about.</summary>
internal static class TellingWords
{
    private const int ShortestWord = 3;

    /// <summary>How often each stands there.</summary>
    public static IReadOnlyDictionary<string, int> Of(AnalyzedEntry entry)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in entry.Passages.Where(passage => passage.Anchor is not null).SelectMany(passage => passage.Text.Tokens))
        {
            if (IsWord(token))
                counts[token.LikelyLemmas[0]] = counts.GetValueOrDefault(token.LikelyLemmas[0]) + 1;
        }

        return counts;
    }

    /// <summary>The words of the participants' names: they say where and not what.</summary>
    public static IReadOnlySet<string> OfNames(IEnumerable<Participant> participants) => participants
        .SelectMany(participant => PolishText.Default.Analyze(participant.Title))
        .SelectMany(token => token.Lemmas)
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsWord(AnalyzedToken token) =>
        token is { Type: TokenType.Word or TokenType.Abbreviation or TokenType.Compound, IsStopWord: false } && token.Exact.Length >= ShortestWord;
}

using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Explanations;

/// <summary>Queries of every kind made of the words of the repository's content, the same for the same seed.</summary>
internal sealed class ContentQueries(int seed)
{
    private const int ShortestWord = 5;

    private static readonly Lazy<string[]> Words = new(() =>
        [.. Tokens().Where(token => token.Type == TokenType.Word && !token.IsStopWord).Select(token => token.Text).Distinct(StringComparer.Ordinal)]);

    private static readonly Lazy<ILookup<string, string>> LemmasByRoot = new(() => Tokens()
        .SelectMany(token => token.Lemmas)
        .Distinct(StringComparer.Ordinal)
        .ToLookup(PolishText.Default.Families.FindRoot, StringComparer.Ordinal));

    private static readonly Lazy<string[]> Phrases = new(() =>
        [.. Texts().Select(text => text.Split(' ')).Where(words => words.Length > 1).Select(words => $"{words[0]} {words[1]}").Distinct(StringComparer.Ordinal)]);

    private static readonly Lazy<string[]> RulePhrases = new(() => [.. PhrasesOfRules().Distinct(StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlySet<string>> AllSpellings = new(() => Tokens().Select(token => token.Exact).ToHashSet(StringComparer.Ordinal));

    private readonly Random _random = new(seed);

    /// <summary>Every spelling that the content holds.</summary>
    public static IReadOnlySet<string> Spellings => AllSpellings.Value;

    public static Library Library { get; } = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());

    public string Next() => _random.Next(18) switch
    {
        0 => Several(Word),
        1 => Folding.Fold(Several(Word)),
        2 => $"{Beginning(Word())}* {Word()}",
        3 => $"\"{One(Phrases.Value)}\" {Word()}",
        4 => Several(() => Mistyped(Word())),
        5 => $"Jak {Word()} {Relative()} w {Word()}?",
        6 => Several(Relative),
        7 => $"Czy {Folding.Fold(Relative())} albo {Mistyped(Relative())}?",
        8 => One(RulePhrases.Value),
        9 => $"{Word()} LUB {Word()} LUB {Folding.Fold(Word())}",
        10 => $"{Mistyped(Word())}~ LUB {Word()} -{Word()}",
        11 => $"tytuł:({Word()} LUB {Word()}) LUB {Word()}",
        12 => $"\"{One(Phrases.Value)}\"~{Distance()}",
        13 => OfNeighbours("{0} BLISKO/{2} {1}"),
        14 => OfNeighbours("{1} ORAZ {0}"),
        15 => $"{OfNeighbours("{1} BLISKO/{2} {0}")} ORAZ {Word()}",
        16 => OfNeighbours("tytuł:({0} BLISKO/{2} {1})"),
        _ => One(Phrases.Value),
    };

    private static IEnumerable<string> Texts() =>
        Library.Entries.SelectMany(entry => IndexedEntry.Of(entry, Library).Texts).Select(text => text.Text).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> PhrasesOfRules() => Library.Rules.Synonyms.SelectMany(rule => rule.From);

    private static IEnumerable<AnalyzedToken> Tokens() => Texts().SelectMany(text => PolishText.Default.Analyze(text));

    private string Several(Func<string> word) => string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => word()));

    private string Word() => One(Words.Value);

    /// <param name="form">Takes two words that stand side by side, and a number of words between them.</param>
    private string OfNeighbours(string form)
    {
        var words = One(Phrases.Value).Split(' ');
        return string.Format(CultureInfo.InvariantCulture, form, words[0], words[1], Distance());
    }

    private int Distance() => _random.Next(1, 12);

    /// <summary>A word that shares its root with one of the content.</summary>
    private string Relative()
    {
        var lemma = PolishText.Default.Analyze(Word())[0].LikelyLemmas[0];
        return One([.. LemmasByRoot.Value[PolishText.Default.Families.FindRoot(lemma)], lemma]);
    }

    private string Beginning(string word) => word[.._random.Next(Math.Min(2, word.Length), word.Length + 1)];

    private string Mistyped(string word)
    {
        if (word.Length < ShortestWord)
            return word;

        var at = _random.Next(1, word.Length - 2);
        return _random.Next(2) == 0 ? word.Remove(at, 1) : $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
    }

    private T One<T>(T[] values) => values[_random.Next(values.Length)];
}

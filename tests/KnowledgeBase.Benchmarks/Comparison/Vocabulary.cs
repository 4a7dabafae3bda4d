using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Polish words with Zipf's frequencies: those of the content by their own counts, then inflected forms of the lexicon.</summary>
public sealed class Vocabulary
{
    // Every sixteenth form leaves 300,000, about what a large corpus of official texts holds.
    private const int TakenForms = 16;

    // B. Mandelbrot's shift keeps the first few words from being every second one; natural texts have about this.
    private const double Shift = 2.7;

    private readonly List<string> _words;
    private readonly double[] _cumulative;

    private Vocabulary(List<string> words)
    {
        _words = words;
        _cumulative = new double[words.Count];
        var sum = 0.0;
        for (var rank = 0; rank < words.Count; rank++)
            _cumulative[rank] = sum += 1 / (rank + 1 + Shift);
    }

    public int Count => _words.Count;

    public static Vocabulary Make(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var words = WordsOfContent();
        var forms = FormsOfLexicon().Except(words, StringComparer.Ordinal).ToArray();
        random.Shuffle(forms);
        return new Vocabulary([.. words, .. forms]);
    }

    /// <summary>A word, each as likely as it is frequent.</summary>
    public string Draw(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var found = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return _words[Math.Min(found < 0 ? ~found : found, _words.Count - 1)];
    }

    private static List<string> WordsOfContent() =>
    [
        .. ContentFigures.Library.Entries
            .SelectMany(entry => entry.Body.Passages.Select(passage => passage.Text).Append(entry.Title))
            .SelectMany(PolishText.Default.Analyze)
            .Where(token => token.Type == TokenType.Word && token.Exact.All(char.IsLetter))
            .CountBy(token => token.Exact, StringComparer.Ordinal)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key),
    ];

    private static IEnumerable<string> FormsOfLexicon()
    {
        using var resource = typeof(PolishText).Assembly.GetManifestResourceStream(Lexicon.ResourceName)!;
        return [.. PatchAutomatonReader.Read(resource).Entries()
            .Where((_, place) => place % TakenForms == 0)
            .Select(entry => entry.Key)
            .Where(form => form.Length > 2 && form.All(char.IsLetter))];
    }
}

using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Benchmarks.Duplicates;

/// <summary>Changes texts as people do who take them over, with words and sentences of the content. The same seed makes the same changes.</summary>
public sealed partial class TextEditor
{
    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _names;
    private readonly string[] _sentences;
    private readonly ILookup<string, string> _forms;

    public TextEditor(Library library, int seed)
    {
        ArgumentNullException.ThrowIfNull(library);
        _random = new Random(seed);
        _sentences = [.. library.Entries.SelectMany(entry => entry.Body.Passages).SelectMany(passage => Sentences(passage.Text))];
        var words = _sentences.SelectMany(sentence => Word().Matches(sentence).Select(match => match.Value)).ToList();
        _words = [.. words.Where(word => char.IsLower(word[0]))];
        _names = [.. words.Where(word => char.IsUpper(word[0])).Distinct()];
        _forms = _words.Distinct()
            .SelectMany(word => PolishText.Default.Analyze(word)[0].LikelyLemmas, (word, lemma) => (word, lemma))
            .ToLookup(form => form.lemma, form => form.word);
    }

    public static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    /// <summary>Words in another form that stands somewhere in the content.</summary>
    public IReadOnlyList<string> Inflect(IReadOnlyList<string> text, double share) => ForWords(text, share, char.IsLower, Inflected);

    /// <summary>Every name by another one, every number by the next but one.</summary>
    public IReadOnlyList<string> ReplaceNames(IReadOnlyList<string> text) =>
        [.. ForWords(text, 1, char.IsUpper, _ => One(_names)).Select(sentence => Number().Replace(sentence, number => $"{number.Value}7"))];

    public IReadOnlyList<string> ReplaceWords(IReadOnlyList<string> text, double share) => ForWords(text, share, char.IsLetter, _ => One(_words));

    public IReadOnlyList<string> Drop(IReadOnlyList<string> text, double share)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = Enumerable.Range(0, text.Count).OrderBy(_ => _random.Next()).Take(Math.Max(1, (int)Math.Round(text.Count * (1 - share)))).ToHashSet();
        return [.. text.Where((_, place) => kept.Contains(place))];
    }

    /// <summary>Sentences of other entries between its own.</summary>
    public IReadOnlyList<string> Insert(IReadOnlyList<string> text, double share)
    {
        ArgumentNullException.ThrowIfNull(text);
        var longer = text.ToList();
        for (var left = (int)Math.Round(text.Count * share); left > 0; left--)
            longer.Insert(_random.Next(longer.Count + 1), One(_sentences));

        return longer;
    }

    public IReadOnlyList<string> Reorder(IReadOnlyList<string> text) => [.. text.OrderBy(_ => _random.Next())];

    private IReadOnlyList<string> ForWords(IReadOnlyList<string> text, double share, Func<char, bool> begins, Func<string, string> change) =>
        [.. text.Select(sentence => Word().Replace(sentence, word => begins(word.Value[0]) && _random.NextDouble() < share ? change(word.Value) : word.Value))];

    private string Inflected(string word)
    {
        var forms = PolishText.Default.Analyze(word)[0].LikelyLemmas.SelectMany(lemma => _forms[lemma]).Where(form => form != word).ToList();
        return forms.Count == 0 ? word : One(forms);
    }

    private string One(IReadOnlyList<string> choice) => choice[_random.Next(choice.Count)];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[.;?!])\s+")]
    private static partial Regex SentenceEnd();
}

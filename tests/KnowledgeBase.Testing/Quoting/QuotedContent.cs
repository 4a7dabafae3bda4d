using System.Text.RegularExpressions;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Testing.Quoting;

/// <summary>
/// The content with known marks, so that every verdict has its quotations: of ten entries one is sample material, one taken
/// back, three have an earlier version, and one is left out, to be quoted as what is in no entry.
/// </summary>
public sealed partial class QuotedContent : IEntryVersions
{
    private readonly Dictionary<string, EarlierText> _earlier = [];
    private readonly List<(Entry Entry, Passage Passage)> _passages;
    private readonly List<(Entry Entry, Passage Passage)> _leftOut;
    private readonly List<(Entry Entry, Passage Passage)> _changed;
    private readonly Dictionary<string, int> _allTexts;
    private readonly string _all;
    private readonly WordStock _stock;
    private readonly Random _random;

    /// <param name="content">Entries with texts.</param>
    /// <param name="seed">The same seed makes the same quotations.</param>
    public QuotedContent(Library content, int seed)
    {
        ArgumentNullException.ThrowIfNull(content);
        _random = new Random(seed);
        _stock = new WordStock(content, _random);
        var kept = content.Entries.Where((_, place) => place % 10 != 9).ToList();
        Library = new Library([.. kept.Select(Marked)], content.Vocabularies, [], "quoted");
        foreach (var entry in Library.Entries.Where((_, place) => place % 3 == 1))
            _earlier.Add(entry.Id, EarlierOfEntry(entry));

        _passages = Quotable(Library.Entries);
        _leftOut = Quotable(content.Entries.Where((_, place) => place % 10 == 9));
        _changed = [.. Library.Entries.Where(entry => _earlier.ContainsKey(entry.Id)).SelectMany(entry => PassagesOf(_earlier[entry.Id]).Where(IsQuotable).Select(passage => (entry, passage)))];
        _allTexts = [];
        _all = string.Join("\n", Library.Entries.SelectMany(TextsOf).Concat(_earlier.Values.SelectMany(PassagesOf).Select(passage => passage.Text)).Select(Plain));
    }

    /// <summary>What is quoted from.</summary>
    public Library Library { get; }

    public string State => "";

    public IReadOnlyList<EarlierText> EarlierOf(string id) => _earlier.TryGetValue(id, out var earlier) ? [earlier] : [];

    /// <summary>Quotations of every sort in fixed shares: 40 % faithful, 40 % altered, 8 % of earlier versions, 7 % of nothing, 5 % that are none.</summary>
    public IReadOnlyList<KnownQuotation> Make(int count) => [.. Enumerable.Range(0, count).Select(MakeOne)];

    private KnownQuotation MakeOne(int number) => (number % 20) switch
    {
        < 8 => Try(() => Faithful(number)),
        < 16 => Try(() => Altered(number)),
        16 => Try(Earlier),
        17 => number % 40 == 17 ? Try(Earlier) : Try(NotFound),
        18 => Try(NotFound),
        _ => NoQuotation(number),
    };

    // Some texts give no occasion for some ways; another text does.
    private static KnownQuotation Try(Func<KnownQuotation?> make)
    {
        for (var left = 5_000; left > 0; left--)
        {
            if (make() is { } made)
                return made;
        }

        throw new InvalidOperationException("No text gives occasion for this way.");
    }

    private KnownQuotation? Faithful(int number)
    {
        var (name, apply) = QuotationWays.Faithful[((number / 20 * 8) + (number % 20)) % 12];
        var (entry, passage) = _passages[_random.Next(_passages.Count)];
        return Span(passage.Text, 4) is { } span && IsOnlyIn(span) && apply(span, _random) is { } text ? Known(name, text, QuotationAgreement.WordForWord, entry) : null;
    }

    private KnownQuotation? Altered(int number)
    {
        var (name, apply) = QuotationWays.Altering[((number / 20 * 8) + (number % 20)) % 12];
        var (entry, passage) = _passages[_random.Next(_passages.Count)];
        return Span(passage.Text, 5) is { } span && IsOnlyIn(span) && apply(span, _stock) is { } text && !_all.Contains(Plain(text), StringComparison.Ordinal) && AreMarksEven(text)
            ? Known(name, text, QuotationAgreement.Altered, entry)
            : null;
    }

    private KnownQuotation? Earlier()
    {
        var (entry, passage) = _changed[_random.Next(_changed.Count)];
        var present = string.Join("\n", Library.Entries.SelectMany(TextsOf).Select(Plain));
        return Span(passage.Text, 6) is { } span && IsOnlyIn(span) && !present.Contains(Plain(span), StringComparison.OrdinalIgnoreCase)
            ? Known("of an earlier version", span, QuotationAgreement.ChangedSince, entry)
            : null;
    }

    private KnownQuotation? NotFound()
    {
        var (_, passage) = _leftOut[_random.Next(_leftOut.Count)];
        return Span(passage.Text, 6) is { } span && !HasRunOf(4, span) ? new KnownQuotation("of no entry", span, QuotationAgreement.NotFound, QuotationVerdict.NotFound, null) : null;
    }

    private KnownQuotation NoQuotation(int number)
    {
        if (number % 40 == 19)
        {
            var entry = Library.Entries[_random.Next(Library.Entries.Count)];
            return entry.Title.AsSpan().ContainsAny("„”\"") ? NoQuotation(number) : new KnownQuotation("a title", entry.Title, QuotationAgreement.Title, QuotationVerdict.NotAQuotation, null);
        }

        var words = Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => _stock.Word());
        return new KnownQuotation("a few words", string.Join(' ', words), QuotationAgreement.TooShort, QuotationVerdict.NotAQuotation, null);
    }

    private static KnownQuotation Known(string way, string text, QuotationAgreement agreement, Entry entry) => new(
        way,
        text,
        agreement,
        entry.IsExample ? QuotationVerdict.Example
            : entry.Withdrawal is not null ? QuotationVerdict.Withdrawn
            : agreement switch { QuotationAgreement.WordForWord => QuotationVerdict.WordForWord, QuotationAgreement.ChangedSince => QuotationVerdict.ChangedSince, _ => QuotationVerdict.Altered },
        entry.Id);

    private static Entry Marked(Entry entry, int place) => entry with
    {
        IsExample = place % 10 == 3,
        Withdrawal = place % 10 == 6 ? new Withdrawal(PartialDate.TryParse("2024-09", out var date) ? date : default, "Powtórzona.", null) : null,
    };

    /// <summary>Two words of every passage, the summary and the answer were others.</summary>
    private EarlierText EarlierOfEntry(Entry entry)
    {
        var passages = entry.Body.Passages.Select(passage => passage with { Text = OtherWords(passage.Text), Anchor = passage.Anchor + "-dawny" }).ToList();
        var version = EntryVersion.Of(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(entry.Id))));
        return new EarlierText(version, new DateOnly(2025, 3, 28), passages, OtherWords(entry.Summary), (entry as Recommendation)?.Answer is { } answer ? OtherWords(answer) : null);
    }

    // Summary and answer are quoted like passages, though they have neither number nor anchor.
    private static IEnumerable<Passage> PassagesOf(EarlierText earlier) =>
        [.. earlier.Passages, .. new[] { earlier.Summary, earlier.Answer }.OfType<string>().Select(text => new Passage(0, "", text, null))];

    private string OtherWords(string text)
    {
        var words = text.Split(' ');
        foreach (var place in Enumerable.Range(0, words.Length).Where(place => words[place].Length > 3 && words[place].All(char.IsLower)).OrderBy(_ => _random.Next()).Take(2).ToList())
            words[place] = _stock.OtherThan(words[place]);

        return string.Join(' ', words);
    }

    private static List<(Entry Entry, Passage Passage)> Quotable(IEnumerable<Entry> entries) =>
        [.. entries.SelectMany(entry => entry.Body.Passages.Where(IsQuotable).Select(passage => (entry, passage)))];

    private static bool IsQuotable(Passage passage) => !passage.Text.Contains('|', StringComparison.Ordinal) && passage.Text.Split(' ').Length > 6;

    /// <summary>Words in a row, whose marks go together and which no editor's mark would be taken out of.</summary>
    private string? Span(string text, int least)
    {
        var words = text.Split(' ');
        var length = least + _random.Next(Math.Min(50, Math.Max(1, words.Length - least)));
        var start = _random.Next(Math.Max(1, words.Length - length + 1));
        var span = string.Join(' ', words.Skip(start).Take(length)).Trim(',', ';', ':', ' ', '–', '-');
        var isOdd = !AreMarksEven(span) || span.AsSpan().ContainsAny("[]…\"") || span.Count(sign => sign == '(') != span.Count(sign => sign == ')');
        return isOdd || span.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)) < least || span.Length == 0 ? null : span;
    }

    private static bool AreMarksEven(string text) => text.Count(sign => sign == '„') == text.Count(sign => sign == '”');

    // What left-out entries share with others by the phrase is in an entry, as far as it goes.
    private bool HasRunOf(int count, string text)
    {
        var words = Plain(text).Split(' ');
        return Enumerable.Range(0, Math.Max(1, words.Length - count + 1)).Any(start => _all.Contains(string.Join(' ', words.Skip(start).Take(count)), StringComparison.OrdinalIgnoreCase));
    }

    private bool IsOnlyIn(string text)
    {
        var plain = Plain(text);
        if (!_allTexts.TryGetValue(plain, out var count))
            _allTexts.Add(plain, count = CountOf(plain));

        return count <= 1;
    }

    private int CountOf(string plain)
    {
        var (count, place) = (0, -1);
        while (count < 2 && (place = _all.IndexOf(plain, place + 1, StringComparison.OrdinalIgnoreCase)) >= 0)
            count++;

        return count;
    }

    private static IEnumerable<string> TextsOf(Entry entry) => [.. entry.Body.Passages.Select(passage => passage.Text), entry.Summary, .. entry is Recommendation { Answer: { } answer } ? new[] { answer } : []];

    // Words alone, by a rule of its own: what is altered must differ by more than marks. Capitals count where it is compared as it is.
    private static string Plain(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

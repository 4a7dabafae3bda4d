using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Polish.Tokens;

namespace KnowledgeBase.Polish.Analysis;

/// <summary>Analyses Polish text: the one place from which index, queries, highlights and <c>kb analyze</c> take their tokens.</summary>
public sealed class PolishText
{
    // Raised by hand whenever the same text may give other tokens or terms although the resources are the same.
    private const int Rules = 4;

    private static readonly Lazy<PolishText> Shipped = new(() =>
    {
        // The lexicon takes most of the time; what is small is read beside it.
        var small = OwnThread.Start(() => (Rules: PolishResources.LoadRules(), Likely: PolishResources.LoadLikelyReadings()));
        var lexicon = PolishResources.LoadLexicon();
        var (rules, likely) = small.GetAwaiter().GetResult();
        return new PolishText(lexicon, new SuffixRules(rules, lexicon), likely);
    });

    private static readonly Lazy<WordFamilies> ShippedFamilies = new(PolishResources.LoadFamilies);

    private static readonly Lazy<string> ShippedVersion = new(() => $"{Rules}-{PolishResources.ContentHash()}");

    private readonly Lazy<WordFamilies> _families = ShippedFamilies;

    public PolishText(Lexicon lexicon, SuffixRules rules, LikelyReadings likely)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lemmas = new TokenLemmas(lexicon, new Lemmatizer(lexicon, rules));
        Spelling = new SpellingCorrector(lexicon);
        Likely = new LikelyTokenLemmas(lexicon, rules, likely);
    }

    /// <summary>The analysis with the lexicon and rules that ship with this library; safe for use from several threads.</summary>
    public static PolishText Default => Shipped.Value;

    /// <summary>Changes whenever the same text may give other terms, so that an index can tell that it is out of date.</summary>
    public static string Version => ShippedVersion.Value;

    /// <summary>Words that a mistyped one may stand for.</summary>
    public SpellingCorrector Spelling { get; }

    /// <summary>Which lemmas are derived from one another; read when first asked for, safe for use from several threads.</summary>
    public WordFamilies Families => _families.Value;

    internal TokenLemmas Lemmas { get; }

    internal LikelyTokenLemmas Likely { get; }

    /// <summary>All tokens of a text in order of position, a whole before its parts.</summary>
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Analyze(text.AsSpan());
    }

    /// <summary>All tokens of a text in order of position, a whole before its parts.</summary>
    public IReadOnlyList<AnalyzedToken> Analyze(ReadOnlySpan<char> text)
    {
        var source = new SourceText();
        var buffer = new TokenBuffer();
        TokenScanner.Scan(source.Prepare(text), buffer);

        var lemmas = new LemmaBuffer();
        var tokens = new AnalyzedToken[buffer.Count];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = Describe(text, source, buffer, i, lemmas);
        return tokens;
    }

    private AnalyzedToken Describe(ReadOnlySpan<char> text, SourceText source, TokenBuffer buffer, int index, LemmaBuffer lemmas)
    {
        ref readonly var token = ref buffer[index];
        var start = source.OriginalStart(token.Start);
        var end = token.End == token.Start ? start : source.OriginalEnd(token.End);
        var route = Lemmas.Find(buffer, index, lemmas, out var type);
        var own = lemmas.ToSortedArray();
        var exact = buffer.Term(index).ToString();
        return new AnalyzedToken
        {
            Text = text[start..end].ToString(),
            Start = start,
            End = end,
            Position = token.Position,
            Span = token.Span,
            Type = type,
            Exact = exact,
            Folded = Folding.Fold(exact),
            Lemmas = own,
            LikelyLemmas = Likely.Among(own, route, buffer, index, lemmas),
            RespelledLemmas = type is TokenType.Word or TokenType.Abbreviation ? Likely.Respelled(exact, own, lemmas) : [],
            Route = route,
            IsStopWord = type is TokenType.Word or TokenType.Abbreviation && StopWords.Contains(exact),
        };
    }
}

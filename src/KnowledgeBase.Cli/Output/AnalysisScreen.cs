using KnowledgeBase.Polish.Analysis;
using Spectre.Console;

namespace KnowledgeBase.Cli.Output;

/// <summary>Shows the tokens of a text: what the index holds of each, what a query looks for, and the word's family.</summary>
public static class AnalysisScreen
{
    private const string Same = "jak lemat";

    /// <summary>One line with a member for each token.</summary>
    public static void WriteJson(TextWriter output, IReadOnlyList<AnalyzedToken> tokens) =>
        JsonOutput.Write(output, tokens.Select(token => new
        {
            Token = token.Text,
            token.Start,
            token.End,
            Exact = new[] { token.Exact, token.Folded }.Distinct(),
            Lemma = token.Lemmas,
            Likely = LemmasOfQuery(token),
            Family = RootsOf(token),
        }));

    /// <summary>One row for each token.</summary>
    public static void WriteTable(TextWriter output, IReadOnlyList<AnalyzedToken> tokens)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("pozycja", "token", "rodzaj", "dokładnie", "lemat", "w zapytaniu", "rodzina", "droga");
        foreach (var token in tokens)
            _ = table.AddRow(Cells(token).Select(Markup.Escape).ToArray());

        Screens.On(output).Write(table);
    }

    private static string[] Cells(AnalyzedToken token) =>
    [
        token.Span > 1 ? $"{token.Position}–{token.Position + token.Span - 1}" : $"{token.Position}",
        token.Text,
        KindName(token),
        token.Exact == token.Folded ? token.Exact : $"{token.Exact}, {token.Folded}",
        string.Join(", ", token.Lemmas),
        LemmasOfQuery(token) is var likely && likely.SequenceEqual(token.Lemmas) ? Same : string.Join(", ", likely),
        string.Join(", ", RootsOf(token)),
        RouteName(token.Route),
    ];

    private static IReadOnlyList<string> LemmasOfQuery(AnalyzedToken token) => [.. token.LikelyLemmas, .. token.RespelledLemmas];

    // As queries ask for them: a reference or a number has no relatives.
    private static IReadOnlyList<string> RootsOf(AnalyzedToken token) =>
        token is { Type: TokenType.Word or TokenType.Compound, IsStopWord: false }
            ? [.. LemmasOfQuery(token).SelectMany(PolishText.Default.Families.FindRoots).Distinct(StringComparer.Ordinal)]
            : [];

    private static string KindName(AnalyzedToken token) => token.Type switch
    {
        TokenType.Compound => "złożenie",
        TokenType.Number => "liczba",
        TokenType.Range => "zakres",
        TokenType.Abbreviation => "skrót",
        TokenType.Reference => "sygnatura",
        TokenType.Date => "data",
        TokenType.Code => "kod",
        TokenType.Address => "adres",
        _ => token.IsStopWord ? "słowo pomocnicze" : "słowo",
    };

    private static string RouteName(LemmaRoute route) => route switch
    {
        LemmaRoute.Lexicon => "słownik",
        LemmaRoute.Respelled => "słownik po dodaniu polskich liter",
        LemmaRoute.Prefixed => "przedrostek i słownik",
        LemmaRoute.Guessed => "reguły końcówek",
        _ => "bez zmian",
    };
}

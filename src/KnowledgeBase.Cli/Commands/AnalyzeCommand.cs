using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Polish.Analysis;
using Spectre.Console;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb analyze</c>: shows what the analysis makes of a text, stage by stage.</summary>
public static class AnalyzeCommand
{
    public static Command Create(TextReader input)
    {
        var text = new Argument<string[]>("TEKST") { Description = "Tekst do analizy; bez niego czytane są wiersze ze standardowego wejścia.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "Dla każdego wiersza wypisz tokeny jako jeden wiersz JSON." };
        var command = new Command("analyze", "Pokaż, co analiza językowa robi z tekstem.") { text, json };
        command.SetAction(parsed =>
        {
            var words = parsed.GetValue(text) ?? [];
            var lines = words.Length > 0 ? [string.Join(' ', words)] : Lines(input);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var line in lines)
            {
                var tokens = PolishText.Default.Analyze(line);
                if (parsed.GetValue(json))
                    WriteJson(output, tokens);
                else
                    WriteTable(output, tokens);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
            yield return line;
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<AnalyzedToken> tokens) =>
        JsonOutput.Write(output, tokens.Select(token => new
        {
            Token = token.Text,
            token.Start,
            token.End,
            Exact = new[] { token.Exact, token.Folded }.Distinct(),
            Lemma = token.Lemmas,
        }));

    private static void WriteTable(TextWriter output, IReadOnlyList<AnalyzedToken> tokens)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("pozycja", "token", "rodzaj", "dokładnie", "bez ogonków", "lemat", "droga");
        foreach (var token in tokens)
        {
            _ = table.AddRow(new[]
            {
                token.Span > 1 ? $"{token.Position}–{token.Position + token.Span - 1}" : $"{token.Position}",
                token.Text,
                KindName(token),
                token.Exact,
                token.Folded,
                string.Join(", ", token.Lemmas),
                RouteName(token.Route),
            }.Select(Markup.Escape).ToArray());
        }

        Screens.On(output).Write(table);
    }

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

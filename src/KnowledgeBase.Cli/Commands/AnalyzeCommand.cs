using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Polish.Analysis;

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
                    AnalysisScreen.WriteJson(output, tokens);
                else
                    AnalysisScreen.WriteTable(output, tokens);
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
}

using System.CommandLine;
using KnowledgeBase.Evaluation;
using KnowledgeBase.Evaluation.Relevance;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The options that choose what is compared, alike in every command that measures.</summary>
internal sealed class AnalysisOptions
{
    private static readonly Dictionary<string, ComparedAnalysis> Analyses =
        Enum.GetValues<ComparedAnalysis>().ToDictionary(NameOf, analysis => analysis, StringComparer.Ordinal);

    private readonly Option<string[]> _analysis = new("--analysis")
    {
        Description = "Porównywane analizy po przecinku: default, none, stempel, hunspell (domyślnie wszystkie, które można uruchomić).",
        HelpName = "NAZWY",
        CustomParser = result => [.. result.Tokens.SelectMany(token => Names(token.Value))],
    };

    private readonly Option<string> _stempel = new("--stempel")
    {
        Description = "Archiwum Lucene z tablicą Stempla i słowami pomocniczymi.",
        HelpName = "PLIK",
        DefaultValueFactory = _ => AnalysisFiles.DefaultStempelJar,
    };

    private readonly Option<string> _hunspell = new("--hunspell")
    {
        Description = "Folder z pl_PL.aff i pl_PL.dic.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => AnalysisFiles.DefaultHunspellFolder,
    };

    public AnalysisOptions() => _analysis.Validators.Add(result =>
    {
        foreach (var name in result.Tokens.SelectMany(token => Names(token.Value)).Where(name => !Analyses.ContainsKey(name)))
            result.AddError($"Nie ma analizy „{name}”. Do wyboru: {string.Join(", ", Analyses.Keys)}.");
    });

    public static string NameOf(ComparedAnalysis analysis) => analysis.ToString().ToLowerInvariant();

    public void AddTo(Command command)
    {
        command.Options.Add(_analysis);
        command.Options.Add(_stempel);
        command.Options.Add(_hunspell);
    }

    public AnalysisFiles Files(ParseResult parsed) =>
        new() { StempelJar = parsed.GetRequiredValue(_stempel), HunspellFolder = parsed.GetRequiredValue(_hunspell) };

    /// <summary>The analyses named, or all that can be run, those that cannot being told of.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="missing">Says what an analysis lacks; null when it can be run.</param>
    /// <exception cref="EvaluationDataException">One that was named cannot be run.</exception>
    public IReadOnlyList<ComparedAnalysis> Runnable(ParseResult parsed, Func<ComparedAnalysis, string?> missing)
    {
        var named = (parsed.GetValue(_analysis) ?? []).Distinct(StringComparer.Ordinal).Select(name => Analyses[name]).ToList();
        foreach (var analysis in named)
        {
            if (missing(analysis) is { } what)
                throw new EvaluationDataException($"Nie można uruchomić {NameOf(analysis)}: {what}.");
        }

        return named.Count > 0 ? named : AllRunnable(parsed.InvocationConfiguration.Error, missing);
    }

    private static List<ComparedAnalysis> AllRunnable(TextWriter error, Func<ComparedAnalysis, string?> missing)
    {
        var runnable = new List<ComparedAnalysis>();
        foreach (var analysis in Enum.GetValues<ComparedAnalysis>())
        {
            if (missing(analysis) is { } what)
                error.WriteLine($"Pominięto {NameOf(analysis)}: {what}.");
            else
                runnable.Add(analysis);
        }

        return runnable;
    }

    private static string[] Names(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

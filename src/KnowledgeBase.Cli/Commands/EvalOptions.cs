using System.CommandLine;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Retrieval;
using KnowledgeBase.Evaluation.Variants;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The options of <c>kb eval</c>.</summary>
internal sealed class EvalOptions
{
    private static readonly Dictionary<string, SearchAnalysis> Analyses =
        Enum.GetValues<SearchAnalysis>().ToDictionary(NameOf, analysis => analysis, StringComparer.Ordinal);

    private static readonly Dictionary<string, QueryPart> Parts = new(StringComparer.Ordinal)
    {
        ["all"] = QueryPart.All,
        ["train"] = QueryPart.Train,
        ["held-out"] = QueryPart.HeldOut,
    };

    private readonly Option<string[]> _analysis = new("--analysis")
    {
        Description = "Porównywane analizy po przecinku: default, none, stempel, hunspell (domyślnie wszystkie, które można uruchomić).",
        HelpName = "NAZWY",
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    private readonly Option<string> _part = new("--part")
    {
        Description = "Pytania brane pod uwagę: train albo held-out (stałe połowy) albo all.",
        HelpName = "CZĘŚĆ",
        DefaultValueFactory = _ => "all",
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

    private readonly Option<bool> _withoutPolishLetters = new("--without-polish-letters") { Description = "Zadaj pytania bez polskich liter." };

    private readonly Option<int?> _typingError = new("--typing-error") { Description = "Zrób w każdym pytaniu jedną literówkę; liczba wybiera które.", HelpName = "ZIARNO" };

    private readonly Option<bool> _losses = new("--losses") { Description = "Wypisz pytania, w których analiza przegrywa." };

    private readonly Option<bool> _json = new("--json") { Description = "Wypisz wynik jako JSON." };

    public EvalOptions()
    {
        _analysis.Validators.Add(result =>
        {
            foreach (var name in result.GetValueOrDefault<string[]>().Where(name => !Analyses.ContainsKey(name)))
                result.AddError($"Nie ma analizy „{name}”. Do wyboru: {string.Join(", ", Analyses.Keys)}.");
        });
        _ = _part.AcceptOnlyFromAmong([.. Parts.Keys]);
    }

    public static string NameOf(SearchAnalysis analysis) => analysis.ToString().ToLowerInvariant();

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_analysis, _part, _withoutPolishLetters, _typingError, _losses, _json, _stempel, _hunspell])
            command.Options.Add(option);
    }

    /// <summary>The analyses asked for, or null when all that can be run are.</summary>
    public static SearchAnalysis[]? Chosen(string[]? names) =>
        names is { Length: > 0 } ? [.. names.Distinct(StringComparer.Ordinal).Select(name => Analyses[name])] : null;

    public SearchAnalysis[]? Analysis(ParseResult parsed) => Chosen(parsed.GetValue(_analysis));

    public AnalysisFiles Files(ParseResult parsed) =>
        new() { StempelJar = parsed.GetRequiredValue(_stempel), HunspellFolder = parsed.GetRequiredValue(_hunspell) };

    public QueryPart Part(ParseResult parsed) => Parts[parsed.GetRequiredValue(_part)];

    public QueryVariant Variant(ParseResult parsed) => new(parsed.GetValue(_withoutPolishLetters), parsed.GetValue(_typingError));

    public bool Losses(ParseResult parsed) => parsed.GetValue(_losses);

    public bool Json(ParseResult parsed) => parsed.GetValue(_json);
}

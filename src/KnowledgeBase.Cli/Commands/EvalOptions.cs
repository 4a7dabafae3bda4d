using System.CommandLine;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Variants;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The options of <c>kb eval</c> that choose queries and output.</summary>
internal sealed class EvalOptions
{
    private const string AllParts = "all";

    private static readonly Dictionary<string, QueryPart> Parts = new(StringComparer.Ordinal)
    {
        [AllParts] = QueryPart.All,
        ["train"] = QueryPart.Train,
        ["held-out"] = QueryPart.HeldOut,
    };

    private readonly Option<string> _part = new("--part")
    {
        Description = "Pytania brane pod uwagę: train albo held-out (stałe połowy) albo all.",
        HelpName = "CZĘŚĆ",
        DefaultValueFactory = _ => AllParts,
    };

    private readonly Option<bool> _withoutPolishLetters = new("--without-polish-letters") { Description = "Zadaj pytania bez polskich liter." };

    private readonly Option<int?> _typingError = new("--typing-error") { Description = "Zrób w każdym pytaniu jedną literówkę; liczba wybiera którą.", HelpName = "ZIARNO" };

    private readonly Option<bool> _losses = new("--losses") { Description = "Wypisz pytania, w których analiza przegrywa." };

    private readonly Option<bool> _json = new("--json") { Description = "Wypisz wynik jako JSON." };

    private readonly Option<string[]> _weights = new("--weight")
    {
        Description = $"Inna waga rankingu, np. Title=3; można powtarzać. Wagi: {string.Join(", ", RankingWeights.AllNames)}.",
        HelpName = "WAGA=LICZBA",
    };

    public void AddTo(Command command)
    {
        _ = _part.AcceptOnlyFromAmong([.. Parts.Keys]);
        foreach (var option in (Option[])[_part, _withoutPolishLetters, _typingError, _weights, _losses, _json])
            command.Options.Add(option);
        _weights.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !RankingWeights.Default.TryWith(token.Value, out _)) is { } wrong)
                result.AddError($"„{wrong.Value}” to nie WAGA=LICZBA. Wagi: {string.Join(", ", RankingWeights.AllNames)}.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_losses) && result.GetValue(_json))
                result.AddError("Opcji --losses i --json nie można łączyć: JSON ma stałe pola. Wybierz jedną.");
        });
    }

    public QueryPart Part(ParseResult parsed) => Parts[parsed.GetRequiredValue(_part)];

    public QueryVariant Variant(ParseResult parsed) => new(parsed.GetValue(_withoutPolishLetters), parsed.GetValue(_typingError));

    public RankingWeights Weights(ParseResult parsed) =>
        (parsed.GetValue(_weights) ?? []).Aggregate(RankingWeights.Default, (weights, setting) => weights.TryWith(setting, out var changed) ? changed : weights);

    public bool Losses(ParseResult parsed) => parsed.GetValue(_losses);

    public bool Json(ParseResult parsed) => parsed.GetValue(_json);
}

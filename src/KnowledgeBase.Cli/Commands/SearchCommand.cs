using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using Spectre.Console;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search</c>: the same answer as the site's result page.</summary>
public static class SearchCommand
{
    private static readonly Dictionary<string, MatchMode> Modes =
        new() { ["exact"] = MatchMode.Exact, ["inflected"] = MatchMode.Inflected, ["family"] = MatchMode.Family };

    public static Command Create()
    {
        var folders = new FolderOptions();
        var query = new Argument<string[]>("ZAPYTANIE") { Description = "Słowa zapytania.", Arity = ArgumentArity.ZeroOrMore };
        var filter = new Option<string[]>("--filter") { Description = "Filtr, np. rodzaj=mid albo temat=retencja; można powtarzać.", HelpName = "FILTR=WARTOŚĆ" };
        var page = new Option<int>("--page") { Description = "Strona wyników.", DefaultValueFactory = _ => 1, HelpName = "NUMER" };
        var size = new Option<int>("--size") { Description = "Wyników na stronie.", DefaultValueFactory = _ => 20, HelpName = "LICZBA" };
        var mode = new Option<string>("--mode")
        {
            Description = "Co liczy się jako słowo: tak zapisane (exact), w odmianie (inflected), także słowa z jego rodziny (family).",
            DefaultValueFactory = _ => "inflected",
            HelpName = string.Join('|', Modes.Keys),
        };
        mode.AcceptOnlyFromAmong([.. Modes.Keys]);
        var explain = new Option<bool>("--explain") { Description = "Powiedz, dlaczego każdy wpis pasuje." };
        var json = new Option<bool>("--json") { Description = "Wypisz wynik jako JSON." };
        filter.Validators.Add(result =>
        {
            foreach (var wrong in result.Tokens.Where(token => !TryParse(token.Value, out _)))
                result.AddError($"Filtr „{wrong.Value}” jest niezrozumiały. Podaj FILTR=WARTOŚĆ; filtry: {string.Join(", ", FacetNames.All.Select(facet => facet.Code()))}.");
        });
        var command = new Command("search", "Szukaj w bazie.") { query, filter, mode, page, size, explain, json };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            using var engine = folders.OpenEngine(parsed, folders.ReadLibrary(parsed));
            var response = engine.Search(new SearchRequest
            {
                Query = string.Join(' ', parsed.GetValue(query) ?? []),
                Filters = Filters(parsed.GetValue(filter) ?? []),
                Mode = Modes[parsed.GetValue(mode)!],
                Page = parsed.GetValue(page),
                PageSize = parsed.GetValue(size),
                WithExplanations = parsed.GetValue(explain),
            });
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                WriteJson(output, response);
            else
                WriteText(Screens.On(output), response);

            return ExitCode.Success;
        });
        return command;
    }

    private static Dictionary<Facet, IReadOnlyList<string>> Filters(IEnumerable<string> filters) =>
        filters
            .Select(text => TryParse(text, out var filter) ? filter : throw new ArgumentException(text, nameof(filters)))
            .GroupBy(filter => filter.Facet, filter => filter.Value)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]);

    private static bool TryParse(string text, out (Facet Facet, string Value) filter)
    {
        var split = text.IndexOf('=', StringComparison.Ordinal);
        filter = default;
        if (split <= 0 || !FacetNames.TryFromCode(text[..split], out var facet))
            return false;

        filter = (facet, text[(split + 1)..]);
        return true;
    }

    private static void WriteJson(TextWriter output, SearchResponse response) =>
        JsonOutput.Write(output, new
        {
            response.Total,
            Hits = response.Hits.Select(HitOutput.Of),
        });

    private static void WriteText(IAnsiConsole console, SearchResponse response)
    {
        console.MarkupLineInterpolated($"Wpisów: [bold]{response.Total}[/]");
        foreach (var remark in response.Remarks)
            console.MarkupLineInterpolated($"[yellow]{Describe(remark)}[/]");

        foreach (var expansion in response.Expansions)
            console.MarkupLineInterpolated($"[grey]{expansion.Words} → także: {expansion.Addition} ({expansion.Hits})[/]");

        foreach (var entry in response.Pinned?.Entries ?? [])
            console.MarkupLineInterpolated($"Polecane przez redakcję: [bold]{entry.Title}[/] [grey]{EntryKindNames.AddressOf(entry.Kind, entry.Id)}[/]");

        foreach (var hit in response.Hits)
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{Marked(hit.Title)}[/]{(hit.IsExample ? " [yellow](materiał przykładowy – nie cytować)[/]" : "")}");
            console.MarkupLineInterpolated($"[grey]{hit.Kind.Singular()} {EntryKindNames.AddressOf(hit.Kind, hit.Id)}[/]");
            foreach (var snippet in hit.Snippets)
                console.MarkupLine("  " + Marked(snippet.Text));

            foreach (var line in ExplanationScreen.Lines(hit.Explanation))
                console.MarkupLineInterpolated($"  [grey]{line}[/]");
        }
    }

    private static string Describe(QueryRemark remark) => remark switch
    {
        { Kind: QueryRemarkKind.Shortened } => "Zapytanie było bardzo długie. Szukano jego początku.",
        { Kind: QueryRemarkKind.Corrected } => $"Słowa „{remark.Words[0]}” nie ma. Szukano: {string.Join(", ", remark.Words.Skip(1))}.",
        { Kind: QueryRemarkKind.PrefixCut } => $"Bardzo wiele słów zaczyna się od „{remark.Words[0]}”. Szukano najkrótszych.",
        { Kind: QueryRemarkKind.UnknownField } => $"Nie ma takiego pola: {string.Join(", ", remark.Words)}. Przeczytano je jako tekst.",
        { Kind: QueryRemarkKind.UnknownValue } => $"Nie ma takiej wartości: {string.Join(", ", remark.Words)}.",
        { Kind: QueryRemarkKind.Unbalanced } => $"Brakuje drugiego znaku z pary do: {string.Join(' ', remark.Words)}. Pominięto.",
        { Kind: QueryRemarkKind.TooDeep } => "Zbyt wiele nawiasów w nawiasach. Najgłębsze pominięto.",
        { Kind: QueryRemarkKind.OperatorAsText } => $"{string.Join(", ", remark.Words)}: przeczytano jako zwykłe słowo, nie jako operator.",
        { Kind: QueryRemarkKind.PrefixTooShort } => "Przed gwiazdką trzeba co najmniej dwóch liter lub cyfr. Gwiazdkę pominięto.",
        { Kind: QueryRemarkKind.Question, Words.Count: 0 } => "Zapytanie przeczytano jako pytanie: oto wpisy z częścią jego słów, najlepsze najpierw.",
        { Words.Count: 0 } => "Żaden wpis nie zawiera wszystkich słów naraz.",
        _ => $"W żadnym wpisie nie ma: {string.Join(", ", remark.Words)}.",
    };

    private static string Marked(HighlightedText text) =>
        string.Concat(text.Pieces.Select(piece => piece.IsMarked ? $"[underline]{Markup.Escape(piece.Text)}[/]" : Markup.Escape(piece.Text)));
}

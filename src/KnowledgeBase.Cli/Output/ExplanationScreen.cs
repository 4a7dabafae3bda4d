using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Cli.Output;

/// <summary>Why a hit matches, line by line, for people at a terminal.</summary>
public static class ExplanationScreen
{
    /// <summary>One line for each word of the query, and one for those that are missing.</summary>
    public static IEnumerable<string> Lines(MatchExplanation? explanation)
    {
        foreach (var word in explanation?.Words ?? [])
            yield return $"{word.Word}: {string.Join("; ", word.Others.Prepend(word.Best).Select(Describe))}";

        if (explanation is { Missing: { Count: > 0 } missing })
            yield return $"brak: {string.Join(", ", missing)}";
    }

    private static string Describe(MatchedForm form) =>
        $"{form.Text}{Route(form)} {Place(form.Place)}{(form.Count > 1 ? $" ({form.Count}×)" : "")}";

    private static string Route(MatchedForm form) => form.Route switch
    {
        MatchRoute.Spelling => "",
        MatchRoute.Letters => " [polskie litery]",
        MatchRoute.Inflection => $" [odmiana: {form.Lemma}]",
        MatchRoute.Prefix => " [początek]",
        MatchRoute.Respelling => $" [polskie litery, odmiana: {form.Lemma}]",
        MatchRoute.Correction => $" [poprawka: {form.Lemma}]",
        MatchRoute.Abbreviation => " [skrót]",
        MatchRoute.Synonym => " [synonim]",
        MatchRoute.Family => $" [pokrewne: {form.Relative}]",
        _ => $" [{form.Lemma}]",
    };

    private static string Place(MatchPlace place) => place.Kind switch
    {
        MatchPlaceKind.Title => "w tytule",
        MatchPlaceKind.Passage => $"w akapicie {place.Number}",
        MatchPlaceKind.Heading => $"w nagłówku „{place.Text}”",
        MatchPlaceKind.Summary => "w streszczeniu",
        MatchPlaceKind.Answer => "w odpowiedzi adresata",
        MatchPlaceKind.Name => $"w nazwie „{place.Text}”",
        MatchPlaceKind.Identifier => "w sygnaturze",
        _ => $"w danych „{place.Text}”",
    };
}

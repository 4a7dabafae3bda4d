using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishUnderstandingWords : IUnderstandingWords
{
    public string Modes => "Jak szukać słów";

    public string Family => "rodzina:";

    public string WithoutFamily => "bez rodziny:";

    public string SwitchOn => "szukaj znów także tych słów";

    public string SwitchOff => "nie szukaj tych słów";

    public string Mode(MatchMode mode) => mode switch
    {
        MatchMode.Exact => "dokładnie",
        MatchMode.Family => "z rodziną słów",
        _ => "z odmianą",
    };

    public string ModesLabel(bool isRelaxed) => isRelaxed ? "Ze wszystkimi słowami naraz:" : "Słowa:";

    public Sentence Summary(MatchMode mode, Sentence words, int others, IReadOnlyList<string> withoutFamily) =>
        $"{(mode == MatchMode.Exact ? "Szukano dokładnie: " : "Zrozumiano: ")}{words}{Others(others, "inne")}{Without(withoutFamily)}";

    public string? Note(MatchMode mode, bool hasFamilies, bool hasModes) => (mode, hasFamilies) switch
    {
        (MatchMode.Exact, _) => "Liczy się tylko słowo zapisane tak, jak w zapytaniu: bez odmiany, synonimów i rodzin słów.",
        (MatchMode.Family, true) => "Słowo z rodziny liczy się jak samo słowo, ale wpisy z samym słowem stoją wyżej.",
        (_, true) => "Słowa z rodziny pomagają ułożyć wyniki." + (hasModes ? " Wpisy, które mają tylko je, pokaże „z rodziną słów”." : ""),
        _ => null,
    };

    public Sentence Lemmas(IReadOnlyList<string> lemmas) => Listed(lemmas, " lub ");

    public Sentence Forms(IReadOnlyList<string> forms, int others) => $"{Listed(forms)}{Others(others, "inna")}";

    public string Counts(int forms, int entries) => $"{PolishCount.Of(forms, "forma", "formy", "form")}, {Wording.Polish.Entries.Count(entries)}";

    public Sentence Members(IReadOnlyList<string> members, int others) => $"{Listed(members)}{Others(others, "inne")}";

    public string Reason(string word) => $"słowa o tym samym rdzeniu co „{word}”";

    public string FamilyHits(int hits) => PolishCount.Of(hits, "wynik je zawiera", "wyniki je zawierają", "wyników je zawiera");

    private static Sentence Listed(IReadOnlyList<string> words, string separator = ", ") => Sentence.Join(separator, words.Select(Sentence.Content));

    private static Sentence? Others(int count, string one) => count > 0 ? (Sentence)$" i {PolishCount.Of(count, one, "inne", "innych")}" : null;

    private static Sentence? Without(IReadOnlyList<string> words) => words.Count > 0 ? (Sentence)$"; bez rodziny: {Listed(words)}" : null;
}

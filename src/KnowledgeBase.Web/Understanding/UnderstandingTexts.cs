using KnowledgeBase.Search;
using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.Understanding;

/// <summary>Says in Polish how the words of a query were understood.</summary>
public static class UnderstandingTexts
{
    /// <summary>So many words fit one line of a wide page.</summary>
    private const int MostInSummary = 5;

    public static string Mode(MatchMode mode) => mode switch
    {
        MatchMode.Exact => "dokładnie",
        MatchMode.Family => "z rodziną słów",
        _ => "z odmianą",
    };

    /// <param name="isRelaxed">Whether entries with some of the words are shown, because none holds all.</param>
    public static string ModesLabel(bool isRelaxed) => isRelaxed ? "Ze wszystkimi słowami naraz:" : "Słowa:";

    public static string Summary(IReadOnlyList<UnderstoodWord> words, MatchMode mode)
    {
        ArgumentNullException.ThrowIfNull(words);
        var read = words.Take(MostInSummary).Select(word => Lemmas(word) is { Length: > 0 } lemmas ? $"{word.Text} → {lemmas}" : word.Text);
        var rest = words.Count > MostInSummary ? $" i {PolishCount.Of(words.Count - MostInSummary, "inne", "inne", "innych")}" : "";
        var off = words.Where(word => word.Family is { IsOff: true }).Select(word => word.Text).ToList();
        return (mode == MatchMode.Exact ? "Szukano dokładnie: " : "Zrozumiano: ") + string.Join(", ", read) + rest
            + (off.Count > 0 ? $"; bez rodziny: {string.Join(", ", off)}" : "");
    }

    /// <param name="mode">How the words are read.</param>
    /// <param name="hasFamilies">Whether any word has relatives in the content.</param>
    /// <param name="hasModes">Whether the other ways to read the words are offered.</param>
    public static string Note(MatchMode mode, bool hasFamilies, bool hasModes) => (mode, hasFamilies) switch
    {
        (MatchMode.Exact, _) => "Liczy się tylko słowo zapisane tak, jak w zapytaniu: bez odmiany, synonimów i rodzin słów.",
        (MatchMode.Family, true) => "Słowo z rodziny liczy się jak samo słowo, ale wpisy z samym słowem stoją wyżej.",
        (_, true) => "Słowa z rodziny pomagają ułożyć wyniki." + (hasModes ? " Wpisy, które mają tylko je, pokaże „z rodziną słów”." : ""),
        _ => "",
    };

    /// <summary>The lemmas, when there is more to them than the word itself.</summary>
    public static string Lemmas(UnderstoodWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Lemmas is [var lemma] && lemma.Equals(word.Text, StringComparison.OrdinalIgnoreCase) ? "" : string.Join(" lub ", word.Lemmas);
    }

    public static string Forms(UnderstoodWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return IsItsOnlyForm(word) ? "" : Listed(word.Forms, word.OtherForms, "inna");
    }

    public static string Counts(UnderstoodWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return IsItsOnlyForm(word)
            ? Entries(word.Entries)
            : $"{PolishCount.Of(word.Forms.Count + word.OtherForms, "forma", "formy", "form")}, {Entries(word.Entries)}";
    }

    public static string Members(WordFamily family)
    {
        ArgumentNullException.ThrowIfNull(family);
        return Listed(family.Members, family.Others, "inne");
    }

    public static string Reason(string word) => $"słowa o tym samym rdzeniu co „{word}”";

    public static string FamilyHits(int hits) => PolishCount.Of(hits, "wynik je zawiera", "wyniki je zawierają", "wyników je zawiera");

    public static string Entries(int count) => Wording.Current.Entries.Count(count);

    private static bool IsItsOnlyForm(UnderstoodWord word) =>
        word is { Forms: [var form], OtherForms: 0 } && Lemmas(word).Length == 0 && form.Equals(word.Text, StringComparison.OrdinalIgnoreCase);

    private static string Listed(IReadOnlyList<string> words, int others, string one) =>
        string.Join(", ", words) + (others > 0 ? $" i {PolishCount.Of(others, one, "inne", "innych")}" : "");
}

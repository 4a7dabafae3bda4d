using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.Explanations;

/// <summary>Says in Polish by which form, where, an entry holds a word.</summary>
public static class ExplanationTexts
{
    /// <summary>The facts of an entry as a stop on the way through the marks of its page.</summary>
    public const string Facts = "dane";

    /// <summary>How the form was reached, in brackets; empty for the word as it was typed.</summary>
    public static string Route(string word, MatchedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Route switch
        {
            MatchRoute.Spelling => "",
            MatchRoute.Letters => $" (polskie litery: {word})",
            MatchRoute.Inflection => $" (odmiana: {form.Lemma})",
            MatchRoute.Prefix => $" (początek: {word})",
            MatchRoute.Respelling => $" (odmiana: {form.Lemma}, wpisano {word})",
            MatchRoute.Correction => $" (poprawka: {form.Lemma}, wpisano {word})",
            MatchRoute.Abbreviation => $" (skrót i rozwinięcie: {word})",
            MatchRoute.Synonym => $" (synonim: {word})",
            MatchRoute.Family => $" (pokrewne: {form.Relative ?? word})",
            _ => $" ({word})",
        };
    }

    /// <summary>Further forms with their numbers; empty when there are none.</summary>
    public static string Others(IReadOnlyList<MatchedForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return forms.Count == 0 ? "" : $", też {string.Join(", ", forms.Select(Other))}";
    }

    public static string Missing(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count == 0 ? "" : $"brak: {string.Join(", ", words)}";
    }

    /// <summary>Where it stands, without the words that stand there.</summary>
    public static string Place(MatchPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Kind switch
        {
            MatchPlaceKind.Title => "w tytule",
            MatchPlaceKind.Passage => $"w akapicie {place.Number}",
            MatchPlaceKind.Heading => "w nagłówku",
            MatchPlaceKind.Summary => "w streszczeniu",
            MatchPlaceKind.Answer => "w odpowiedzi adresata",
            MatchPlaceKind.Name => "w innej nazwie",
            MatchPlaceKind.Identifier => "w sygnaturze",
            _ => Label(place.Label),
        };
    }

    /// <summary>A part of the text as a stop on the way through the marks of its page.</summary>
    public static string Stop(MatchPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Kind switch
        {
            MatchPlaceKind.Passage => $"akapit {place.Number}",
            MatchPlaceKind.Heading => $"nagłówek „{place.Text}”",
            _ => "odpowiedź adresata",
        };
    }

    public static string Marks(int count) => PolishCount.Of(count, "miejsce", "miejsca", "miejsc");

    private static string Other(MatchedForm form) =>
        form.Text + (form.Route == MatchRoute.Family ? " (pokrewne)" : "") + (form.Count > 1 ? $" {form.Count}×" : "");

    private static string Label(LabelKind? label) => label switch
    {
        LabelKind.Edition => "w nazwie edycji",
        LabelKind.Network => "w nazwie sieci",
        LabelKind.Plan => "w nazwie planu",
        LabelKind.Participant => "w nazwie uczestnika",
        LabelKind.Leader => "w nazwie lidera",
        LabelKind.Topic => "w temacie",
        LabelKind.Act => "w nazwie aktu",
        LabelKind.PolicyDocument => "w nazwie dokumentu",
        LabelKind.Status => "w statusie",
        LabelKind.Addressee => "w nazwie adresata",
        LabelKind.Instrument => "w nazwie instrumentu",
        LabelKind.Voivodeship => "w nazwie województwa",
        LabelKind.Year => "w roku",
        _ => "w rodzaju wpisu",
    };
}

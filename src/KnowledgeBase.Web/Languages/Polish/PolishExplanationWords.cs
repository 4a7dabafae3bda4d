using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishExplanationWords : IExplanationWords
{
    public string Why => "Dlaczego pasuje";

    public string Because => "Pasuje, bo:";

    public string Bar => "Zaznaczone słowa";

    public string MarkedWords => "Zaznaczono słowa:";

    public string OnlyInFacts => "Słowa, po których znaleziono wpis, są tylko w jego danych:";

    public string NotInEntry => "We wpisie nie ma słów:";

    public string Facts => "dane";

    public string WithoutMarks => "Pokaż bez zaznaczeń";

    public string BackToResults => "Wróć do wyników";

    public Sentence? Route(MatchRoute route, string word, string origin) => route switch
    {
        MatchRoute.Spelling => null,
        MatchRoute.Letters => $" (polskie litery: {Sentence.Content(word)})",
        MatchRoute.Inflection => $" (odmiana: {Sentence.Content(origin)})",
        MatchRoute.Prefix => $" (początek: {Sentence.Content(word)})",
        MatchRoute.Respelling => $" (odmiana: {Sentence.Content(origin)}, wpisano {Sentence.Content(word)})",
        MatchRoute.Correction => $" (poprawka: {Sentence.Content(origin)}, wpisano {Sentence.Content(word)})",
        MatchRoute.Abbreviation => $" (skrót i rozwinięcie: {Sentence.Content(word)})",
        MatchRoute.Synonym => $" (synonim: {Sentence.Content(word)})",
        MatchRoute.Family => $" (pokrewne: {Sentence.Content(origin)})",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };

    public Sentence Other(string form, bool isRelative, int count) =>
        $"{Sentence.Content(form)}{(isRelative ? (Sentence)$" (pokrewne)" : null)}{(count > 1 ? (Sentence)$" {count}×" : null)}";

    public Sentence Others(Sentence forms) => $", też {forms}";

    public Sentence Missing(IReadOnlyList<string> words) => $"brak: {Sentence.Join(", ", words.Select(Sentence.Content))}";

    public string Place(MatchPlaceKind kind, int number) => kind switch
    {
        MatchPlaceKind.Title => "w tytule",
        MatchPlaceKind.Passage => $"w akapicie {number}",
        MatchPlaceKind.Heading => "w nagłówku",
        MatchPlaceKind.Summary => "w streszczeniu",
        MatchPlaceKind.Answer => "w odpowiedzi adresata",
        MatchPlaceKind.Name => "w innej nazwie",
        MatchPlaceKind.Label => "w danych wpisu",
        MatchPlaceKind.Identifier => "w sygnaturze",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public string InLabel(LabelKind label) => label switch
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
        LabelKind.Kind => "w rodzaju wpisu",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };

    public Sentence Stop(MatchPlaceKind kind, int number, string heading) => kind switch
    {
        MatchPlaceKind.Passage => $"akapit {number}",
        MatchPlaceKind.Heading => $"nagłówek „{Sentence.Content(heading)}”",
        _ => $"odpowiedź adresata",
    };

    public string Marks(int count) => PolishCount.Of(count, "miejsce", "miejsca", "miejsc");
}

using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishPassageWords : IPassageWords
{
    public string Address(int number) => $"Akapit {number}, stały adres";

    public string AddressCopied => "Skopiowano adres akapitu.";

    public string AddressNotCopied => "Nie udało się skopiować. Adres akapitu:";

    public Sentence Note(string history) =>
        $"Numer przy akapicie prowadzi do jego stałego adresu, pod którym można go też zacytować. Jeśli szukasz akapitu, którego tu nie ma, zajrzyj do {Sentence.Link(history, "historii wpisu")}.";

    public Sentence Gone(string address) => $"Akapitu, który chcesz zacytować, we wpisie już nie ma. {Sentence.Link(address, "Zobacz, co się z nim stało")}.";

    public string Heading(PassageOutcome outcome) => outcome switch
    {
        PassageOutcome.Reworded => "Ten akapit ma dziś inne brzmienie",
        PassageOutcome.Removed => "Tego akapitu nie ma już we wpisie",
        _ => "Takiego akapitu we wpisie nie ma",
    };

    public string Explanation(PassageOutcome outcome) => outcome switch
    {
        PassageOutcome.Reworded => "Adres prowadził do wcześniejszych słów. Poniżej widać, co się w nich zmieniło.",
        PassageOutcome.Removed => "Usunięto go, a żaden z obecnych akapitów nie jest do niego podobny. Tak brzmiał na koniec:",
        _ => "Historia wpisu nie zna akapitu o tym adresie. Porównaj go z cytatem: po ostatniej kresce ma on „p-” i osiem znaków.",
    };

    public string NotAmongNewest(int versions) =>
        $"W {versions} najnowszych wersjach wpisu nie ma akapitu o tym adresie. Starszych nie przejrzano; można je przeczytać w historii wpisu.";

    public string NothingKnown => "Co się z nim stało, nie wiadomo.";

    public string Now(int number) => $"Akapit {number} w obecnym brzmieniu";

    public string Then(string version) => $"Dawne brzmienie: {version}";

    public string CiteThen => "Cytuj dawne brzmienie";

    public string WholeDifference => "Co jeszcze zmieniło się we wpisie";
}

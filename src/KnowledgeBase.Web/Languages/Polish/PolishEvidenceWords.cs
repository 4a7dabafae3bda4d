namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishEvidenceWords : IEvidenceWords
{
    public string Heading => "Co miasta proponują w tej sprawie";

    public string Lead => "Wklej akapit projektu strategii, ustawy albo oceny skutków regulacji. Znajdziesz rekomendacje i MID na ten sam temat, akapity, które o nim mówią, i gotowy przypis do każdego z nich.";

    public string Paste => "Akapit lub kilka akapitów";

    public string Find => "Znajdź propozycje miast";

    public string Offer => "Znajdź propozycje, które wspierają ten akapit";

    public string OfferNote => "dla całego akapitu projektu, z gotowym przypisem";

    public string Nothing => "Wklej akapit albo wybierz plik, a potem naciśnij „Znajdź propozycje miast”.";

    public string Busy => "Serwer czyta teraz inne dokumenty. Spróbuj jeszcze raz za chwilę.";

    public string NoParagraphs => "W tekście nie ma akapitu, z którego dałoby się poznać temat. Wklej przynajmniej jedno pełne zdanie; pojedyncze słowa wpisz w wyszukiwarce.";

    public string None => "Nie znaleziono propozycji w tej sprawie.";

    public string CoversNote => "Procent mówi, jaką część znaczących słów akapitu ma cały wpis, w dowolnej odmianie; słowa rzadsze w bazie liczą się bardziej. Czy propozycja naprawdę wspiera Twój tekst, rozstrzygnij, czytając akapit.";

    public string OtherStyles => "Inne style i pliki";

    public string Limit(int paragraphs) => $"Odpowiedź obejmuje do {paragraphs} akapitów.";

    public string Counts(int paragraphs, int supported) =>
        $"{PolishCount.Of(paragraphs, "akapit", "akapity", "akapitów")}, propozycje znaleziono dla {supported}.";

    public string LeftOut(int paragraphs) =>
        $"Tekst jest dłuższy niż to, na co odpowiada się naraz. Wklej osobno jeszcze {PolishCount.Of(paragraphs, "akapit", "akapity", "akapitów")}.";

    public string Covers(int percent) => $"ma {percent}% znaczących słów akapitu";

    public Sentence SameNames(string names) => $"oba teksty dotyczą: {Sentence.Content(names)}";

    public Sentence SameTopics(string topics) => $"ten sam temat: {Sentence.Content(topics)}";

    public Sentence SameWords(string words) => $"wspólne słowa: {Sentence.Content(words)}";
}

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishNearDuplicateWords : INearDuplicateWords
{
    public string Heading => "Niemal to samo";

    public string Lead =>
        "Różne sieci proponują nieraz to samo: tym samym tekstem albo z drobnymi zmianami. Tu takie rekomendacje i MID stoją razem, a przy każdej parze widać, co ją różni.";

    public string None => "W bazie nie ma teraz wpisów o niemal tym samym tekście.";

    public string Rule(string resemblance, string containment) =>
        $"Porównywane są pary sąsiednich słów, bez względu na odmianę. Wpisy stoją razem, gdy wspólne jest co najmniej {resemblance} wszystkich par "
        + $"albo {containment} par krótszego z nich. W grupie każdy wpis jest bliski któremuś innemu, ale niekoniecznie wszystkim.";

    public string Families(int count) => PolishCount.Of(count, "grupa", "grupy", "grup");

    public string Resemblance(string share) => $"wspólne {share} tekstu";

    public string Compare => "co je różni";

    public string Similar(int count) => count == 1 ? "Podobny wpis: 1" : $"Podobne wpisy: {count}";

    public Sentence OnlyOf(string title, string address, string all, bool hasFamily) => hasFamily
        ? (Sentence)$"To jedna grupa, wpisu: {Sentence.ContentLink(address, title)}. {Sentence.Link(all, "Pokaż wszystkie grupy")}"
        : $"Do żadnej grupy nie należy teraz wpis: {Sentence.ContentLink(address, title)}. {Sentence.Link(all, "Pokaż wszystkie grupy")}";

    public string ScopeOf(string signature) => $"Tylko grupa wpisu {signature}.";

    public string Others(int count, bool areInOtherNetworks) =>
        areInOtherNetworks ? $"Niemal to samo w innej sieci ({count})" : $"Niemal to samo w innym wpisie ({count})";

    public string ComparisonOf(string first, string second) => $"Porównanie: {first} – {second}";

    public string ComparisonHeading => "Co różni dwa wpisy";

    public string Measure(string resemblance, string containment) =>
        $"Wspólne pary sąsiednich słów: {resemblance} wszystkich, {containment} tych z krótszego tekstu.";

    public string Facts => "Metryczka";

    public string SameFacts(string facts) => $" – tak samo: {facts}";

    public string NoValue => "brak";

    public string Text => "Tekst";

    public string Layout => "Układ:";

    public string Inline => "w jednym tekście";

    public string SideBySide => "obok siebie";

    public Sentence OnlyIn(string name, bool isContent) => $"tylko {(isContent ? Sentence.Content(name) : Sentence.Plain(name))}";

    public string InBoth => "bez znaku: w obu";
}

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishRemarkWords : IRemarkWords
{
    public Sentence Shortened => $"Zapytanie było bardzo długie. Szukano jego początku.";

    public Sentence FiltersLeftOut(int count, int most) =>
        $"Naraz można wybrać najwyżej {most} wartości filtrów. Pominięto ostatnie ({count}); wyniki mogą być przez to inne, niż powinny.";

    public Sentence TooDeep => $"W zapytaniu jest zbyt wiele nawiasów w nawiasach. Najgłębsze pominięto.";

    public Sentence PrefixTooShort => $"Przed gwiazdką trzeba wpisać co najmniej dwie litery lub cyfry. Gwiazdkę pominięto.";

    public Sentence Corrected(string word, IReadOnlyList<string> lookedFor) =>
        $"Słowa {Quoted(word)} nie ma w żadnym wpisie. Szukano: {Quoted(lookedFor, " lub ")}.";

    public Sentence PrefixCut(string beginning) =>
        $"Bardzo wiele słów zaczyna się od {Quoted(beginning)}. Szukano najkrótszych; dopisz kolejne litery.";

    public Sentence Nowhere(IReadOnlyList<string> words) => $"Tych słów nie ma w żadnym wpisie: {Quoted(words)}.";

    public Sentence UnknownField(IReadOnlyList<string> names) => $"Nie ma takiego pola: {Quoted(names)}. Przeczytano je jako tekst.";

    public Sentence UnknownValue(IReadOnlyList<string> values) => $"Nie ma takiej wartości: {Quoted(values)}.";

    public Sentence Unbalanced(IReadOnlyList<string> signs) => $"Brakuje drugiego znaku z pary do: {Listed(" ", signs)}. Pominięto.";

    public Sentence OperatorAsText(IReadOnlyList<string> operators) =>
        $"{Listed(", ", operators)}: przeczytano jako zwykłe słowo, nie jako operator.";

    public Sentence Question(IReadOnlyList<string> nowhere, bool hasHits) => nowhere switch
    {
        [] => $"To zapytanie przeczytano jako pytanie.{Best(hasHits)}",
        _ => $"To zapytanie przeczytano jako pytanie. W żadnym wpisie nie ma: {Quoted(nowhere)}.{Best(hasHits)}",
    };

    public Sentence NotAllWords(IReadOnlyList<string> nowhere, bool hasHits) => nowhere switch
    {
        [] => $"Żaden wpis nie zawiera wszystkich słów naraz.{Most(hasHits)}",
        [var word] => $"Słowa {Quoted(word)} nie ma w żadnym wpisie.{Most(hasHits)}",
        _ => $"{Nowhere(nowhere)}{Most(hasHits)}",
    };

    private static Sentence Listed(string separator, IReadOnlyList<string> words) => Sentence.Join(separator, words.Select(Sentence.Content));

    private static Sentence Quoted(string word) => $"„{Sentence.Content(word)}”";

    private static Sentence Quoted(IReadOnlyList<string> words, string separator = ", ") => Sentence.Join(separator, words.Select(Quoted));

    private static Sentence? Best(bool hasHits) =>
        hasHits ? (Sentence)$" Oto wpisy, które zawierają choć część jego słów, najlepsze najpierw." : null;

    private static Sentence? Most(bool hasHits) => hasHits ? (Sentence)$" Oto wpisy, które zawierają najwięcej szukanych słów." : null;
}

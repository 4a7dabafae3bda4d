using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Searching;

/// <summary>Says in Polish how an answer departs from the question.</summary>
public static class RemarkTexts
{
    /// <param name="remark">The remark.</param>
    /// <param name="total">Number of hits: without any, there is nothing to announce.</param>
    public static string For(QueryRemark remark, int total) => remark switch
    {
        { Kind: QueryRemarkKind.Shortened } =>
            "Zapytanie było bardzo długie. Szukano jego początku.",
        { Kind: QueryRemarkKind.Corrected } =>
            $"Słowa „{remark.Words[0]}” nie ma w żadnym wpisie. Szukano: {Quoted(remark.Words.Skip(1), " lub ")}.",
        { Kind: QueryRemarkKind.PrefixCut } =>
            $"Bardzo wiele słów zaczyna się od „{remark.Words[0]}”. Szukano najkrótszych; dopisz kolejne litery.",
        { Kind: QueryRemarkKind.Nowhere } =>
            $"Tych słów nie ma w żadnym wpisie: {Quoted(remark.Words, ", ")}.",
        { Kind: QueryRemarkKind.UnknownField } =>
            $"Nie ma takiego pola: {Quoted(remark.Words, ", ")}. Przeczytano je jako tekst.",
        { Kind: QueryRemarkKind.UnknownValue } =>
            $"Nie ma takiej wartości: {Quoted(remark.Words, ", ")}.",
        { Kind: QueryRemarkKind.Unbalanced } =>
            $"Brakuje drugiego znaku z pary do: {string.Join(' ', remark.Words)}. Pominięto.",
        { Kind: QueryRemarkKind.TooDeep } =>
            "W zapytaniu jest zbyt wiele nawiasów w nawiasach. Najgłębsze pominięto.",
        { Kind: QueryRemarkKind.OperatorAsText } =>
            $"{string.Join(", ", remark.Words)}: przeczytano jako zwykłe słowo, nie jako operator.",
        { Kind: QueryRemarkKind.PrefixTooShort } =>
            "Przed gwiazdką trzeba wpisać co najmniej dwie litery lub cyfry. Gwiazdkę pominięto.",
        { Kind: QueryRemarkKind.Question, Words.Count: 0 } =>
            "To zapytanie przeczytano jako pytanie." + Best(total),
        { Kind: QueryRemarkKind.Question } =>
            $"To zapytanie przeczytano jako pytanie. W żadnym wpisie nie ma: {Quoted(remark.Words, ", ")}." + Best(total),
        { Kind: QueryRemarkKind.NotAllWords, Words.Count: 0 } =>
            "Żaden wpis nie zawiera wszystkich słów naraz." + Rest(total),
        { Kind: QueryRemarkKind.NotAllWords, Words.Count: 1 } =>
            $"Słowa „{remark.Words[0]}” nie ma w żadnym wpisie." + Rest(total),
        _ =>
            $"Tych słów nie ma w żadnym wpisie: {Quoted(remark.Words, ", ")}." + Rest(total),
    };

    private static string Quoted(IEnumerable<string> words, string separator) => string.Join(separator, words.Select(word => $"„{word}”"));

    private static string Best(int total) => total > 0 ? " Oto wpisy, które zawierają choć część jego słów, najlepsze najpierw." : "";

    private static string Rest(int total) => total > 0 ? " Oto wpisy, które zawierają najwięcej szukanych słów." : "";
}

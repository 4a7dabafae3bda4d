namespace KnowledgeBase.Search.Synonyms;

/// <summary>What <see cref="RuleCheck"/> says, in Polish: what is wrong, then how to mend it.</summary>
internal static class RuleCheckTexts
{
    public static string SameWord(string from, string to) => from.Equals(to, StringComparison.OrdinalIgnoreCase)
        ? $"„{from}” prowadzi do samego siebie. Usuń jedno z nich."
        : $"„{from}” i „{to}” to dla wyszukiwarki to samo: odmianę i polskie litery zna bez reguł. Usuń jedno z nich.";

    public static string FoundNowhere(IEnumerable<string> phrases) =>
        $"W żadnym wpisie nie ma: {string.Join(", ", phrases.Select(phrase => $"„{phrase}”"))}, więc reguła niczego nie znajdzie. Popraw te słowa albo usuń regułę, dopóki nie pojawią się w treści.";

    public static string Repeated(string from, string to, int line) =>
        $"Od „{from}” do „{to}” prowadzi już reguła z wiersza {line}. Usuń jedną z nich.";

    public static string Ambiguous(string abbreviation, string other, int line) =>
        $"Skrót „{abbreviation}” ma w wierszu {line} inne rozwinięcie: „{other}”. Każde zapytanie o skrót znajdzie oba; jeśli to nie jest zamierzone, zostaw jedno.";

    public static string Chain(string from, string to, string next, int line) =>
        $"„{from}” prowadzi do „{to}”, a „{to}” w wierszu {line} do „{next}”. Reguł się nie łączy: zapytanie „{from}” nie znajdzie „{next}”. Jeśli powinno, dopisz „{next}” do tej reguły.";

    public static string RepeatedQuery(string query, string other, int line) =>
        $"Zapytanie „{query}” ma już polecenie: „{other}” w wierszu {line}. To późniejsze nie zadziała. Połącz je albo usuń jedno.";
}

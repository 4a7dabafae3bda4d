namespace KnowledgeBase.Search.Language;

/// <summary>The whole query language in one table, from which every list of it is printed.</summary>
public static class Operators
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        new("\"…\"", "dokładna fraza", "słowa w tej formie i kolejności", "\"podział ryzyk\""),
        new("\"…\"~5", "luźna fraza", "słowa w dowolnej formie i kolejności, między nimi najwyżej tyle innych", "\"zieleń finansowanie\"~5"),
        new("…*", "początek słowa", "wszystkie słowa, które się tak zaczynają; potrzebne są co najmniej dwie litery lub cyfry", "retenc*"),
        new("…~", "podobna pisownia", "słowa różne o jedną literę, a od ośmiu liter – o dwie; potrzebne są co najmniej cztery", "retnecja~"),
        new("-…", "bez", "pomija wpisy, które mają słowo, frazę albo wartość pola; minus stoi tuż przed nimi", "retencja -drzewa"),
        new("NIE …", "bez", "to samo słowem", "retencja NIE \"zieleń miejska\""),
        new("… ORAZ …", "oba", "wpis musi mieć obie strony; żadna nie jest opuszczana, gdy brak wyników", "retencja ORAZ zieleń"),
        new("… LUB …", "którekolwiek", "wystarczy jedna ze stron; słowa obok siebie są jedną stroną", "deszczówka LUB wody opadowe"),
        new("(…)", "grupa", "zbiera w jedną całość to, co ma działać razem", "miasto (retencja LUB zieleń) -parking"),
        new("… BLISKO/5 …", "blisko siebie", "między stronami najwyżej tyle innych słów, w dowolnej kolejności", "zieleń BLISKO/5 miasto"),
        .. Fields,
    ];

    private static IEnumerable<Operator> Fields =>
    [
        new("miasto:…", "uczestnik", "wpisy uczestnika programu; nazwa w dowolnej formie albo identyfikator, także jako uczestnik:", "miasto:Rybnika"),
        new("siec:…", "sieć", "wpisy sieci tematycznej", "sieć:\"miasto zielone\""),
        new("edycja:…", "edycja", "wpisy edycji programu", "edycja:pim2"),
        new("temat:…", "temat", "wpisy o temacie, razem z węższymi", "temat:retencja"),
        new("adresat:…", "adresat", "rekomendacje skierowane do instytucji", "adresat:\"minister finansów\""),
        new("instrument:…", "instrument", "rekomendacje o rodzaju instrumentu", "instrument:finansowy"),
        new("status:…", "status", "wpisy o statusie", "status:zgłoszona"),
        new("rodzaj:…", "rodzaj wpisu", "wpisy jednego rodzaju", "rodzaj:mid"),
        new("wojewodztwo:…", "województwo", "uczestnicy z województwa i wpisy, które ich dotyczą", "województwo:śląskie"),
        new("powiazania:…", "powiązania", "rekomendacje z odpowiadającym im MID lub bez niego, MID z rekomendacją lub bez niej", "powiązania:\"rekomendacje bez MID\""),
        new("rok:2021..2023", "daty", "wpisy z lat lub miesięcy, z jednym albo bez początku czy końca: rok:2022, rok:2022-11, rok:2021.., rok:..2023-06", "rok:2021..2023"),
        new("material:…", "materiał", "tylko materiał ze źródłem (faktyczny) albo przykładowy", "material:faktyczny"),
        new("akt:…", "akt prawny", "wpisy, które powołują akt: nazwa, skrót albo miejsce ogłoszenia", "akt:\"Dz.U. 2023 poz. 1688\""),
        new("tytul:…", "tytuł", "słowo, fraza albo początek słowa w tytule", "tytuł:retencja"),
        new("tytul:(… BLISKO/5 …)", "blisko siebie w tytule", "obie strony w tytule, między nimi najwyżej tyle innych słów, w dowolnej kolejności", "tytuł:(zieleń BLISKO/5 miasto)"),
    ];
}

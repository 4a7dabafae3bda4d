namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishSearchHelpWords : ISearchHelpWords
{
    public string Heading => "Jak szukać";

    public string Lead =>
        "Wystarczy wpisać kilka słów w dowolnej odmianie. Wielkość liter nie ma znaczenia, a polskie litery można pominąć.";

    public string WordsHeading => "Słowa";

    public Sentence Words =>
        $"Szukane są wpisy, w których są wszystkie słowa, w dowolnej formie i kolejności. Wpis z dokładnie taką pisownią stoi wyżej.";

    public Sentence AnyForm => $"{Sentence.Query("finansowanie zieleni w miastach")} znajdzie też „finansowania zieleni”, „w mieście”";

    public Sentence WithoutPolishLetters =>
        $"{Sentence.Query("zielen w miescie")} działa bez polskich liter; słowo wpisane z nimi znaczy dokładnie to słowo („sąd” to nie „sad”)";

    public Sentence MostWords =>
        $"Gdy żaden wpis nie ma wszystkich słów, wyszukiwarka pokaże te, które mają ich najwięcej, i powie, czego zabrakło. Słowa takie jak „w”, „jakie”, „które” nie są wymagane.";

    public string SynonymsHeading => Wording.Polish.Expansions.Heading;

    public Sentence Synonyms =>
        $"Redakcja zapisuje, które słowa znaczą to samo: {Sentence.Query("JST")} znajdzie też „jednostka samorządu terytorialnego”. Co zostało dodane, widać nad wynikami; każde dodane słowo można tam wyłączyć. W cudzysłowie szukane jest tylko to, co wpisano.";

    public string ModesHeading => "Dokładnie, z odmianą, z rodziną słów";

    public Sentence Modes =>
        $"Nad wynikami napisano, jak zrozumiano każde słowo: jakie to słowo i jakie jego formy są w treści. Obok można wybrać, co się liczy:";

    public Sentence Exactly(string address) =>
        $"{Sentence.Link(address, "dokładnie")} – tylko słowo zapisane tak, jak w zapytaniu; polskie litery nadal można pominąć. Tu wszystkie słowa są wymagane;";

    public Sentence Inflected(string address) => $"{Sentence.Link(address, "z odmianą")} – słowo w każdej formie i jego synonimy; tak szuka się zwykle;";

    public Sentence WithFamily(string address) =>
        $"{Sentence.Link(address, "z rodziną słów")} – także słowa o tym samym rdzeniu: przy „finansowanie” również „finansowy” i „dofinansować”. Rodzinę każdego słowa można wyłączyć.";

    public Sentence ModeNumbers =>
        $"Liczby mówią, ile wpisów ma wtedy wszystkie słowa. Co wykluczono minusem albo przez {Sentence.Code("NIE")}, wykluczone jest zawsze w każdej odmianie; tylko tę formę wyklucza cudzysłów.";

    public string OperatorsHeading => "Operatory i pola";

    public Sentence Operators =>
        $"Kto chce szukać ściślej, może użyć znaków i słów pisanych wielkimi literami. Każdy przykład jest odnośnikiem do wyników.";

    public Sentence OperatorRules =>
        $"Zamiast {Sentence.Code("ORAZ")}, {Sentence.Code("LUB")}, {Sentence.Code("NIE")}, {Sentence.Code("BLISKO/5")} można napisać {Sentence.Code("AND")}, {Sentence.Code("OR")}, {Sentence.Code("NOT")}, {Sentence.Code("NEAR/5")}; małymi literami są to zwykłe słowa. Najpierw łączą się słowa stojące obok siebie, potem {Sentence.Code("ORAZ")}, na końcu {Sentence.Code("LUB")}; nawias zmienia tę kolejność. Nazwy pól można pisać bez polskich liter; wartość z kilku słów trzeba ująć w cudzysłów. Co nie jest operatorem, jest tekstem: wklejony tytuł z dwukropkiem albo sygnatura działa bez zmian.";

    public string NumbersHeading => "Lata, sygnatury, skróty";

    public Sentence Numbers => $"Liczby, zakresy lat, numery dzienników i skróty znajdowane są tak, jak je zapisano:";

    public string WhyHeading => "Dlaczego wpis pasuje";

    public Sentence Why =>
        $"Przy każdym wyniku napisano, które słowa w nim znaleziono, w jakiej formie i w którym miejscu, a których nie ma. Odnośnik otwiera wpis z zaznaczonymi słowami; jego stały adres, do cytowania, jest pod „{Wording.Polish.Explanations.WithoutMarks}”.";

    public string FiltersHeading => Wording.Polish.Results.Filters;

    public Sentence Filters(string all) =>
        $"Filtry obok wyników zawężają je bez pisania. Kilka wartości w jednym filtrze znaczy „lub”, różne filtry znaczą „i”. Liczba przy wartości mówi, ile wpisów ją ma przy pozostałych filtrach. Filtrów można użyć także bez żadnego słowa: {Sentence.Link(all, "wszystkie wpisy")}.";

    public Sentence FilterValues(string topics) =>
        $"Obok wyników widać najczęstsze wartości; „Pokaż wszystkie” otwiera całą listę, na przykład {Sentence.Link(topics, "tematów")}. Można w niej szukać, zaznaczyć kilka wartości naraz i pobrać je z liczbami jako plik.";

    public Sentence Dates =>
        $"Słupki pod „Data” pokazują, z których lat są wyniki; słupek zawęża do swojego roku, a pola „od” i „do” przyjmują rok, miesiąc albo dzień: 2023, 2023-06, 2023-06-14. Wpis, o którym wiadomo tylko, z którego jest roku, pasuje do każdego miesiąca tego roku, a edycja do każdego roku, w którym trwała.";

    public string SuggestionsHeading => Wording.Polish.SearchForm.Completions;

    public Sentence Suggestions =>
        $"Podczas pisania pod polem pojawiają się tytuły, tematy, uczestnicy, adresaci i częste frazy; wybiera się je strzałkami albo kliknięciem. Gdy wyników jest mało lub nie ma ich wcale, strona mówi, ile znajduje każde słowo osobno i ile dałoby zapytanie bez filtrów.";

    public string TablesHeading => "Tabela i pliki";

    public Sentence Tables(string table) =>
        $"Wyniki można zobaczyć {Sentence.Link(table, "w tabeli")}: nagłówek kolumny porządkuje, a „{Wording.Polish.Tables.Columns}” pozwala je wybrać. Pod każdą listą są odnośniki, którymi pobiera się ją w całości: CSV i XLSX do arkusza, JSON do programu, Atom do czytnika kanałów.";

    public string MatricesHeading => Wording.Polish.Layout.Matrices;

    public Sentence Matrices(string matrix) =>
        $"{Sentence.Link(matrix, "Zestawienie")} liczy wpisy według dwóch cech naraz, na przykład adresata i instrumentu. Każda liczba prowadzi do swoich wpisów, a słowa i filtry działają tak samo jak w wyszukiwarce.";

    public string NearHeading => "Niemal to samo i powiązane";

    public Sentence Near(string nearDuplicates) =>
        $"Gdy dwie sieci proponują to samo, ich wpisy wskazują siebie nawzajem, a {Sentence.Link(nearDuplicates, "lista takich wpisów")} prowadzi do porównania słowo po słowie. Pod tekstem wpisu, w części „{Wording.Polish.Related.SeeAlso}”, jest do sześciu innych wpisów o tej samej sprawie; przy każdym stoi powód: wspólny akt prawny, temat z adresatem albo wspólne słowa.";

    public string AddressHeading => "Adres strony";

    public Sentence Address =>
        $"Całe wyszukiwanie zapisane jest w adresie strony. Można go wysłać, dodać do zakładek albo otworzyć w nowej karcie.";
}

using System.Globalization;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Problems;

/// <summary>Every message about content, in Polish: what is wrong, then how to mend it.</summary>
internal static partial class ProblemTexts
{
    public static Fault UnreadableFile(string reason) => new(
        ProblemKinds.UnreadableFile,
        $"Pliku nie można odczytać ({reason}). Sprawdź, czy istnieje i czy serwer ma prawo go czytać.");

    public static Fault FileTooLarge(long length, long limit) => new(
        ProblemKinds.FileTooLarge,
        $"Plik ma {Number(length)} bajtów, a może mieć najwyżej {Number(limit)}. Podziel go na kilka wpisów.");

    public static Fault EmptyFile() => new(
        ProblemKinds.EmptyFile,
        "Plik jest pusty. Uzupełnij go albo usuń.");

    public static Fault BinaryFile() => new(
        ProblemKinds.BinaryFile,
        "To nie jest plik tekstowy (zawiera bajty zerowe). Zapisz treść jako zwykły tekst UTF-8 albo usuń plik z folderu.");

    public static Fault NotUtf8(byte first) => new(
        ProblemKinds.NotUtf8,
        $"Plik nie jest zapisany w UTF-8 (bajt {first:X2}). Otwórz go w edytorze i zapisz ponownie z kodowaniem UTF-8.");

    public static Fault NoFrontMatter() => new(
        ProblemKinds.NoFrontMatter,
        "Brak metryczki. Pierwszym wierszem pliku muszą być trzy łączniki „---”, pod nimi klucze, a po nich znów „---”.");

    public static Fault UnterminatedFrontMatter() => new(
        ProblemKinds.UnterminatedFrontMatter,
        "Metryczka zaczyna się tutaj i nigdzie się nie kończy. Wstaw po ostatnim kluczu wiersz „---”.");

    public static Fault BrokenYaml(string line) => new(
        ProblemKinds.BrokenYaml,
        "Tego zapisu nie da się odczytać (błąd jest w tym wierszu lub tuż nad nim). " + MendOfYaml(line));

    public static Fault ExcessiveYaml() => new(
        ProblemKinds.ExcessiveYaml,
        "Zapis jest zbyt zagnieżdżony lub zbyt obszerny. Użyj tylko kluczy z przewodnika, bez list w listach i bez odsyłaczy „*”.");

    public static Fault KeyNotText() => new(
        ProblemKinds.UnknownKey,
        "Klucz musi być pojedynczym słowem, a nie listą ani grupą kluczy. Popraw ten wiersz albo ujmij go w cudzysłów.");

    public static Fault RepeatedKey(string key, int firstLine) => new(
        ProblemKinds.RepeatedKey,
        $"Klucz „{key}” powtarza się (pierwszy raz w wierszu {firstLine}). Zostaw jeden z nich.");

    public static Fault MissingKey(KeyDefinition key) => new(
        ProblemKinds.MissingKey,
        $"Brakuje klucza „{key.Name}” ({key.Explanation}). Dopisz go; oczekiwana wartość: {key.Form.InWords}.");

    public static Fault UnknownKey(string key, IEnumerable<string> known, string? within = null)
    {
        var place = within is null ? "" : $" w „{within}”";
        return new(ProblemKinds.UnknownKey, $"Klucz „{key}” nie jest znany{place}. {MendWith(key, known, "Usuń go; dozwolone klucze")}");
    }

    public static Fault KeyOfOtherKind(string key, EntryKind kind, IEnumerable<EntryKind> kinds) => new(
        ProblemKinds.UnknownKey,
        $"Klucz „{key}” nie należy do typu „{kind.Code()}” (mają go: {string.Join(", ", kinds.Select(other => other.Code()))}). Usuń go albo popraw „{EntryKeys.Kind}”.");

    public static Fault WrongForm(string key, KeyForm expected, YamlNode found)
    {
        var mend = (expected, found) switch
        {
            (ListForm or OneOrManyForm, YamlScalar scalar) => $" Zapisz listę: {key}: [{Shorten(scalar.Text)}].",
            (not (ListForm or OneOrManyForm or MapForm), YamlList) => " Usuń nawiasy kwadratowe lub łączniki i zostaw jedną wartość.",
            (_, YamlMap) => " Jeśli to tekst z dwukropkiem, ujmij go w cudzysłów.",
            _ => " Popraw zapis według przykładu w przewodniku.",
        };
        return new(ProblemKinds.WrongForm, $"Wartość „{key}” ma złą postać: jest to {NameOf(found)}, a oczekiwano: {expected.InWords}.{mend}");
    }

    public static Fault FrontMatterNotMap() => new(
        ProblemKinds.WrongForm,
        "Metryczka nie składa się z kluczy. Każdy jej wiersz powinien mieć postać „klucz: wartość”.");

    public static Fault VocabularyNotList() => new(
        ProblemKinds.WrongForm,
        "Słownik nie jest listą pozycji. Każda pozycja zaczyna się od „- id: …”, a jej dalsze klucze są wcięte o dwa odstępy.");

    public static Fault EmptyValue(string key, KeyForm expected) => new(
        ProblemKinds.EmptyValue,
        $"Wartość „{key}” jest pusta. Wpisz ją ({expected.InWords}) albo usuń cały klucz.");

    public static Fault TextTooLong(string key, int length, int limit) => new(
        ProblemKinds.TextTooLong,
        $"Wartość „{key}” ma {Number(length)} znaków, a może mieć najwyżej {Number(limit)}. Skróć ją.");

    public static Fault UnknownKind(string key, string kind) => new(
        ProblemKinds.UnknownKind,
        $"Wartość „{Shorten(kind)}” klucza „{key}” nie jest typem wpisu. {MendWith(kind, KindCodes, "Dozwolone typy")}");

    public static Fault BadId(string id) => new(
        ProblemKinds.BadId,
        $"Identyfikator „{Shorten(id)}” ma złą postać. Użyj małych liter a–z bez polskich znaków, cyfr i pojedynczych łączników, najwyżej {IdForm.MaxLength} znaków{Example(id)}.");

    public static Fault BadDate(string key, string date) => new(
        ProblemKinds.BadDate,
        $"Wartość „{Shorten(date)}” klucza „{key}” nie jest datą. Zapisz ją jako RRRR, RRRR-MM albo RRRR-MM-DD, na przykład 2022-05-18.");

    public static Fault BadYear(string key, string year) => new(
        ProblemKinds.BadYear,
        $"Wartość „{Shorten(year)}” klucza „{key}” nie jest rokiem. Zapisz go czterema cyframi, na przykład 2021.");

    public static Fault BadYears(int first, int last) => new(
        ProblemKinds.BadYears,
        $"Edycja kończy się w roku {last}, a zaczyna w {first}. Popraw „{EntryKeys.FirstYear}” albo „{EntryKeys.LastYear}”.");

    public static Fault BadNumber(string key, string number, NumberForm bounds) => new(
        ProblemKinds.BadNumber,
        $"Wartość „{Shorten(number)}” klucza „{key}” nie jest właściwą liczbą. Oczekiwano: {bounds.InWords}, na przykład 50.09.");

    public static Fault BadAddress(string key, string address) => new(
        ProblemKinds.BadAddress,
        $"Wartość „{Shorten(address)}” klucza „{key}” nie jest adresem strony. Wklej pełny adres, który zaczyna się od https:// albo http://.");

    public static Fault BadChoice(string key, string value, IReadOnlyList<string> allowed) => new(
        ProblemKinds.BadChoice,
        $"Wartość „{Shorten(value)}” klucza „{key}” nie jest dozwolona. {MendWith(value, allowed, "Dozwolone wartości")}");

    public static Fault RepeatedId(string id, string otherFile, int otherLine) => new(
        ProblemKinds.RepeatedId,
        $"Identyfikator „{id}” ma już wpis {otherFile} (wiersz {otherLine}). Nadaj temu wpisowi inny identyfikator; tamten zostaw bez zmian.");

    public static Fault MissingSource() => new(
        ProblemKinds.MissingSource,
        $"Brakuje klucza „{EntryKeys.Sources}”. Podaj źródło (tytul, wydawca, adres, pewnosc) albo, jeśli treść jest zmyślona, dopisz „przyklad: true” i przenieś plik do folderu {ContentLayout.Examples}.");

    public static Fault ExampleOutsideFolder() => new(
        ProblemKinds.ExampleOutsideFolder,
        $"Materiał przykładowy leży poza folderem {ContentLayout.Examples}. Przenieś plik do tego folderu.");

    public static Fault FactAmongExamples() => new(
        ProblemKinds.FactAmongExamples,
        $"W folderze {ContentLayout.Examples} mogą być tylko materiały przykładowe. Dopisz „przyklad: true” albo przenieś plik do zwykłego folderu.");

    public static Fault ExampleNamesParticipant(string id) => new(
        ProblemKinds.ExampleNamesParticipant,
        $"Materiał przykładowy wskazuje prawdziwego uczestnika „{id}”. Wskaż uczestnika zmyślonego (z „przyklad: true”).");

    public static Fault FactNamesExample(string key, string id) => new(
        ProblemKinds.FactNamesExample,
        $"Prawdziwy wpis podaje w „{key}” wartość przykładową „{id}”. Zastąp ją prawdziwą albo usuń.");

    public static Fault LinkToExample(string id) => new(
        ProblemKinds.LinkToExample,
        $"Prawdziwy wpis odsyła do materiału przykładowego „{id}”. Usuń to odesłanie; zostało pominięte.");

    public static Fault UnknownEntry(string? key, string id, IEnumerable<string> known) => new(
        ProblemKinds.UnknownEntry,
        $"{Place(key)} wskazuje wpis „{Shorten(id)}”, którego nie ma. {MendWith(id, known, null)} Odesłanie zostało pominięte.");

    public static Fault EntryOfOtherKind(string key, string id, EntryKind kind, EntryForm expected) => new(
        ProblemKinds.EntryOfOtherKind,
        $"{Place(key)} wskazuje „{id}”, a to wpis typu „{kind.Code()}”. Oczekiwano: {expected.InWords}. Odesłanie zostało pominięte.");

    public static Fault UnknownTerm(string key, string id, VocabularyFile vocabulary, IEnumerable<string> known) => new(
        ProblemKinds.UnknownTerm,
        $"{Place(key)} podaje „{Shorten(id)}”, a tej pozycji nie ma w {vocabulary.Path}. {MendWith(id, known, "Użyj jednej z")} Wartość została pominięta.");

    public static Fault TermForOtherKind(string key, string id, EntryKind kind, IEnumerable<string> suitable) => new(
        ProblemKinds.TermForOtherKind,
        $"{Place(key)} podaje „{id}”, ale ta pozycja nie jest przeznaczona dla typu „{kind.Code()}”. Użyj jednej z: {string.Join(", ", suitable)}. Wartość została pominięta.");

    public static Fault EntryLeftOut(string? key, string id, string file) => new(
        ProblemKinds.EntryLeftOut,
        $"{Place(key)} wskazuje wpis „{id}”, który pominięto z powodu błędów. Popraw plik {file}.");

    public static Fault TermLeftOut(string key, string id, VocabularyFile vocabulary) => new(
        ProblemKinds.TermLeftOut,
        $"{Place(key)} podaje „{id}”, a tę pozycję pominięto z powodu błędów. Popraw ją w {vocabulary.Path}.");

    public static Fault NetworkOfOtherEdition(string network, string networkEdition, string edition) => new(
        ProblemKinds.NetworkOfOtherEdition,
        $"Sieć „{network}” należy do edycji „{networkEdition}”, a wpis podaje „{edition}”. Popraw „{EntryKeys.Edition}” albo „{EntryKeys.Network}”.");

    public static Fault ExcessiveBody() => new(
        ProblemKinds.ExcessiveBody,
        "Treść jest zbyt zagnieżdżona lub zbyt obszerna, by ją wyświetlić. Usuń wielokrotne cytaty, listy w listach i ciągi nawiasów albo podziel wpis.");

    public static Fault ForbiddenLink(string address) => new(
        ProblemKinds.ForbiddenLink,
        $"Odnośnik „{Shorten(address)}” nie jest dozwolony. Użyj adresu https://, http:// lub mailto:, wpis:ID dla innego wpisu albo #kotwicy. Odnośnik został pominięty, jego tekst pozostał.");

    public static Fault RawHtml(string tag) => new(
        ProblemKinds.RawHtml,
        $"Znacznik HTML „{Shorten(tag)}” zostanie pominięty. Użyj zapisu Markdown albo, jeśli to zwykły tekst, poprzedź znak „<” ukośnikiem „\\”.");

    public static Fault Image() => new(
        ProblemKinds.Image,
        "Obrazów się nie wyświetla; pozostanie tylko opis. Usuń obraz albo zamień go na odnośnik.");

    public static Fault EmptyBody() => new(
        ProblemKinds.EmptyBody,
        "Wpis nie ma treści pod metryczką. Dopisz choć jeden akapit.");

    public static Fault OtherFolder(EntryKind kind, string expected) => new(
        ProblemKinds.OtherFolder,
        $"Wpis typu „{kind.Code()}” leży w innym folderze niż {expected}. Przenieś plik albo popraw „{EntryKeys.Kind}”.");

    public static Fault OtherFileName(string id) => new(
        ProblemKinds.OtherFileName,
        $"Nazwa pliku różni się od identyfikatora „{id}”. Zmień nazwę pliku na {id}.md; identyfikatora opublikowanego wpisu nie zmieniaj.");

    public static Fault MissingVocabulary(VocabularyFile vocabulary) => new(
        ProblemKinds.MissingVocabulary,
        $"Brakuje słownika {vocabulary.Path}. Przywróć ten plik; do tego czasu jego wartości nie są sprawdzane.");

    public static Fault UnknownVocabulary(string name) => new(
        ProblemKinds.UnknownVocabulary,
        $"Słownik „{name}” nie jest znany i nie będzie czytany. {MendWith(name, VocabularyFile.All.Select(file => file.Name).Concat(RuleFile.All.Select(file => file.Name)), "Znane słowniki")}");

    public static Fault RepeatedTerm(string id, int firstLine) => new(
        ProblemKinds.RepeatedTerm,
        $"Pozycja „{id}” powtarza się (pierwszy raz w wierszu {firstLine}). Zostaw jedną z nich albo nadaj tej inny identyfikator.");

    public static Fault TermCycle(string id, string broader) => new(
        ProblemKinds.TermCycle,
        $"Pozycja „{id}” jest nadrzędna wobec samej siebie (przez „{broader}”). Popraw „{TermKeys.Broader}”; na razie został pominięty.");

    private static IEnumerable<string> KindCodes => Enum.GetValues<EntryKind>().Select(kind => kind.Code());

    private static string Place(string? key) => key is null ? "Odnośnik w treści" : $"Klucz „{key}”";

    /// <summary>A question with the likely word, or the list of the allowed ones.</summary>
    private static string MendWith(string typed, IEnumerable<string> known, string? otherwise)
    {
        var candidates = known.ToList();
        if (Suggestion.For(typed, candidates) is { } likely)
            return $"Czy chodziło o „{likely}”?";

        return otherwise is null ? "Popraw identyfikator albo dodaj brakujący wpis." : $"{otherwise}: {ListOf(candidates)}.";
    }

    private static string ListOf(List<string> values)
    {
        const int Enough = 25;
        var shown = string.Join(", ", values.Take(Enough));
        return values.Count > Enough ? shown + " i inne" : shown;
    }

    private static string MendOfYaml(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal))
            return "Zamień tabulator na odstępy.";

        return line.IndexOf(": ", StringComparison.Ordinal) != line.LastIndexOf(": ", StringComparison.Ordinal)
            ? "Wartość, w której jest dwukropek z odstępem, ujmij w apostrofy: klucz: 'tekst: dalszy tekst'."
            : "Sprawdź wcięcia, domknięcie nawiasów i cudzysłowów; wartość ze znakami : # [ ] { } „\"” ujmij w apostrofy.";
    }

    private static string NameOf(YamlNode node) => node switch
    {
        YamlList => "lista",
        YamlMap => "grupa kluczy",
        _ => "pojedyncza wartość",
    };

    private static string Example(string id) => IdSuggestion.For(id) is { } better ? $", na przykład „{better}”" : "";

    private static string Shorten(string text)
    {
        const int Enough = 80;
        var line = text.ReplaceLineEndings(" ");
        return line.Length > Enough ? line[..Enough] + "…" : line;
    }

    private static string Number(long number) => number.ToString("#,0", GroupedBySpace);

    private static NumberFormatInfo GroupedBySpace { get; } = new() { NumberGroupSeparator = "\u00A0" };
}

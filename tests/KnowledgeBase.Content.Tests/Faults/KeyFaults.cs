using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Faults of keys and of the form of their values.</summary>
internal static class KeyFaults
{
    public static IEnumerable<FaultCase> All =>
    [
        new FaultCase("no title", ProblemKinds.MissingKey, 2, "„tytul”").InExample("tytul: Nowa rekomendacja\n", ""),
        new FaultCase("no topics", ProblemKinds.MissingKey, 2, "„tematy”").InExample("tematy: [drzewa]\n", ""),
        new FaultCase("no kind", ProblemKinds.MissingKey, 2, "„typ”").InExample("typ: rekomendacja\n", ""),
        new FaultCase("no publisher of a source", ProblemKinds.MissingKey, 7, "„wydawca”").InFact("  wydawca: Gazeta\n", ""),
        new FaultCase("mistyped key", ProblemKinds.UnknownKey, 11, "Klucz „temat” nie jest znany. Czy chodziło o „tematy”?").InExample("tematy:", "temat:"),
        new FaultCase("key like no other", ProblemKinds.UnknownKey, 11, "dozwolone klucze: id, typ").InExample("tematy:", "calkiemobcy: 1\ntematy:"),
        new FaultCase("key of another kind", ProblemKinds.UnknownKey, 11, "nie należy do typu „rekomendacja” (mają go: siec)").InExample("tematy:", "lider: zmyslin\ntematy:"),
        new FaultCase("mistyped key of a source", ProblemKinds.UnknownKey, 8, "w „zrodlo”. Czy chodziło o „wydawca”?").InFact("wydawca:", "wydwaca:"),
        new FaultCase("list as a key", ProblemKinds.UnknownKey, 4, "pojedynczym słowem").InExample("tytul: Nowa", "? [a, b]\n: c\ntytul: Nowa"),
        new FaultCase("text in place of a list", ProblemKinds.WrongForm, 11, "Zapisz listę: tematy: [drzewa]").InExample("[drzewa]", "drzewa"),
        new FaultCase("list in place of a text", ProblemKinds.WrongForm, 4, "zostaw jedną wartość").InExample("tytul: Nowa rekomendacja", "tytul: [Nowa, rekomendacja]"),
        new FaultCase("keys in place of a text", ProblemKinds.WrongForm, 4, "ujmij go w cudzysłów").InExample("tytul: Nowa rekomendacja", "tytul: {Nowa: rekomendacja}"),
        new FaultCase("text in place of a source", ProblemKinds.WrongForm, 6, "grupa kluczy: tytul").InFact(
            "zrodlo:\n  tytul: Relacja\n  wydawca: Gazeta\n  adres: https://example.org/relacja\n  pewnosc: wysoka\n", "zrodlo: Gazeta\n"),
        new FaultCase("empty title", ProblemKinds.EmptyValue, 4, "„tytul” jest pusta").InExample("tytul: Nowa rekomendacja", "tytul:"),
        new FaultCase("white space for a title", ProblemKinds.EmptyValue, 4, "„tytul” jest pusta").InExample("tytul: Nowa rekomendacja", "tytul: '  '"),
        new FaultCase("empty list", ProblemKinds.EmptyValue, 11, "„tematy” jest pusta").InExample("[drzewa]", "[]"),
        new FaultCase("long title", ProblemKinds.TextTooLong, 4, "ma 201 znaków, a może mieć najwyżej 200").InExample("Nowa rekomendacja", new string('a', 201)),
        new FaultCase("long summary", ProblemKinds.TextTooLong, 5, "najwyżej 600").InExample("Jedno zdanie.", new string('a', 601)),
        new FaultCase("mistyped kind", ProblemKinds.UnknownKind, 3, "Czy chodziło o „rekomendacja”?").InExample("typ: rekomendacja", "typ: rekomendacje"),
        new FaultCase("kind like no other", ProblemKinds.UnknownKind, 3, "Dozwolone typy: rekomendacja, mid").InExample("typ: rekomendacja", "typ: ulotka promocyjna"),
        new FaultCase("Polish letters in an id", ProblemKinds.BadId, 2, "na przykład „nowa-laka”").InExample("id: nowa", "id: Nowa łąka"),
        new FaultCase("two hyphens in an id", ProblemKinds.BadId, 2, "pojedynczych łączników").InExample("id: nowa", "id: nowa--nowsza"),
        new FaultCase("long id", ProblemKinds.BadId, 2, "najwyżej 80").InExample("id: nowa", "id: " + new string('a', 81)),
        new FaultCase("impossible day", ProblemKinds.BadDate, 4, "2022-02-30").InExample("tytul:", "data: 2022-02-30\ntytul:"),
        new FaultCase("Polish date", ProblemKinds.BadDate, 4, "RRRR-MM-DD").InExample("tytul:", "data: 18.05.2022\ntytul:"),
        new FaultCase("year of another age", ProblemKinds.BadDate, 4, "0022-05-18").InExample("tytul:", "data: 0022-05-18\ntytul:"),
        new FaultCase("words for a year", ProblemKinds.BadYear, 6, "czterema cyframi").With(EntryFile.EditionPath, EntryFile.Edition.Replace("od: 2021", "od: dwa tysiące", StringComparison.Ordinal)),
        new FaultCase("end before beginning", ProblemKinds.BadYears, 7, "w roku 2019").With(EntryFile.EditionPath, EntryFile.Edition.Replace("do: 2023", "do: 2019", StringComparison.Ordinal)),
        new FaultCase("comma in a number", ProblemKinds.BadNumber, 8, "z kropką dziesiętną").InParticipant("szerokosc: 50.09", "szerokosc: \"50,09\""),
        new FaultCase("number out of bounds", ProblemKinds.BadNumber, 8, "od -90 do 90").InParticipant("szerokosc: 50.09", "szerokosc: 500.9"),
        new FaultCase("address without a scheme", ProblemKinds.BadAddress, 9, "https://").InFact("https://example.org/relacja", "www.example.org/relacja"),
        new FaultCase("address of a script", ProblemKinds.BadAddress, 9, "nie jest adresem").InFact("https://example.org/relacja", "javascript:alert(1)"),
        new FaultCase("mistyped confidence", ProblemKinds.BadChoice, 10, "Czy chodziło o „wysoka”?").InFact("pewnosc: wysoka", "pewnosc: wysokia"),
        new FaultCase("yes in Polish", ProblemKinds.BadChoice, 12, "true, false").InExample("przyklad: true", "przyklad: tak"),
        new FaultCase("capital letter in a voivodeship", ProblemKinds.BadChoice, 7, "Czy chodziło o „śląskie”?").InParticipant("[śląskie]", "[Śląskie]"),
    ];
}

using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Faults in what an entry points to, and in keeping invention and fact apart.</summary>
internal static class ReferenceFaults
{
    private const string Broken = "---\nid: zepsuta\n---\n";

    public static IEnumerable<FaultCase> All =>
    [
        new FaultCase("copy with the same id", ProblemKinds.RepeatedId, 2, "przyklady/rekomendacje/nowa.md (wiersz 2)")
            .With("przyklady/rekomendacje/kopia.md", EntryFile.Example).With(EntryFile.ExamplePath, EntryFile.Example),
        new FaultCase("fact without a source", ProblemKinds.MissingSource, 2, "„zrodlo”")
            .InFact("zrodlo:\n  tytul: Relacja\n  wydawca: Gazeta\n  adres: https://example.org/relacja\n  pewnosc: wysoka\n", ""),
        new FaultCase("example outside its folder", ProblemKinds.ExampleOutsideFolder, 12, "Przenieś plik").With("rekomendacje/nowa.md", EntryFile.Example),
        new FaultCase("fact among examples", ProblemKinds.FactAmongExamples, 2, "„przyklad: true”").With("przyklady/wydarzenia/zjazd.md", EntryFile.Fact),
        new FaultCase("example names a real participant", ProblemKinds.ExampleNamesParticipant, 7, "„prawdziwe”")
            .InExample("siec: siec-zielona", "uczestnicy: [prawdziwe]\nsiec: siec-zielona").WithParticipant(),
        new FaultCase("example names a real participant between spaces", ProblemKinds.ExampleNamesParticipant, 7, "„prawdziwe”")
            .InExample("siec: siec-zielona", "uczestnicy: [' prawdziwe ']\nsiec: siec-zielona").WithParticipant(),
        new FaultCase("example relates to a real participant", ProblemKinds.ExampleNamesParticipant, 7, "„prawdziwe”")
            .InExample("siec: siec-zielona", "powiazane: [prawdziwe]\nsiec: siec-zielona").WithParticipant(),
        new FaultCase("example links to a real participant", ProblemKinds.ExampleNamesParticipant, 15, "„prawdziwe”")
            .InText("\nTak robi [to miasto](wpis:prawdziwe).\n").WithParticipant(),
        new FaultCase("fact names an example's edition", ProblemKinds.FactNamesExample, 4, "„proba1”").InFact("tytul: Zjazd", "edycja: proba1\ntytul: Zjazd"),
        new FaultCase("fact is replaced by an example", ProblemKinds.FactNamesExample, 4, "„rek-dane”")
            .InFact("tytul: Zjazd", "wycofano: {data: 2022, powod: Pomyłka, nastepca: rek-dane}\ntytul: Zjazd"),
        new FaultCase("fact names an example's term", ProblemKinds.FactNamesExample, 4, "„zmyslony”")
            .InFact("tytul: Zjazd", "akty: [zmyslony]\ntytul: Zjazd").With("slowniki/akty.yml", "- {id: zmyslony, nazwa: Zmyślony akt, przyklad: true}\n"),
        new FaultCase("fact relates to an example", ProblemKinds.LinkToExample, 4, "„rek-dane”").InFact("tytul: Zjazd", "powiazane: [rek-dane]\ntytul: Zjazd"),
        new FaultCase("fact links to an example", ProblemKinds.LinkToExample, 13, "„rek-dane”").InFact("Jedyny akapit.", "[Dane](wpis:rek-dane)"),
        new FaultCase("mistyped related entry", ProblemKinds.UnknownEntry, 7, "Czy chodziło o „rek-drzewa”?")
            .InExample("siec: siec-zielona", "powiazane: [rek-drzwea]\nsiec: siec-zielona"),
        new FaultCase("related entry like no other", ProblemKinds.UnknownEntry, 9, "dodaj brakujący wpis")
            .InExample("siec: siec-zielona", "powiazane:\n  - rek-dane\n  - czegos-takiego-tu-nie-ma\nsiec: siec-zielona"),
        new FaultCase("mistyped edition", ProblemKinds.UnknownEntry, 6, "Czy chodziło o „proba1”?").InExample("edycja: proba1", "edycja: proba11"),
        new FaultCase("mistyped link", ProblemKinds.UnknownEntry, 16, "Odnośnik w treści wskazuje wpis „rek-danne”").InText("\nDwa wiersze,\na w drugim [dane](wpis:rek-danne).\n"),
        new FaultCase("participant in place of a network", ProblemKinds.EntryOfOtherKind, 7, "wpis typu „uczestnik”").InExample("siec: siec-zielona", "siec: zmyslin"),
        new FaultCase("network in place of a participant", ProblemKinds.EntryOfOtherKind, 7, "id wpisu typu uczestnik")
            .InExample("siec: siec-zielona", "uczestnicy: [siec-zielona]\nsiec: siec-zielona"),
        new FaultCase("network in place of a plan", ProblemKinds.EntryOfOtherKind, 7, "id wpisu typu plan-ulepszen")
            .InExample("siec: siec-zielona", "plan: siec-zielona\nsiec: siec-zielona"),
        new FaultCase("plan in place of a leader", ProblemKinds.EntryOfOtherKind, 2, "Klucz „lider”").With(
            "przyklady/sieci/trzecia.md",
            "---\n{id: trzecia, typ: siec, tytul: T, streszczenie: S, edycja: proba1, lider: plan-zielony, przyklad: true}\n---\n\nTekst.\n"),
        new FaultCase("mistyped topic", ProblemKinds.UnknownTerm, 11, "Czy chodziło o „drzewa”?").InExample("[drzewa]", "[drzewo]"),
        new FaultCase("institution like no other", ProblemKinds.UnknownTerm, 8, "Użyj jednej z: minister-klimatu").InExample("[minister-klimatu]", "[urzad-do-spraw-wszelakich]"),
        new FaultCase("unknown instrument", ProblemKinds.UnknownTerm, 9, "instrumenty.yml").InExample("[prawny]", "[magiczny]"),
        new FaultCase("unknown act", ProblemKinds.UnknownTerm, 3, "akty.yml").InExample("typ:", "akty: [ppp]\ntyp:"),
        new FaultCase("unknown document", ProblemKinds.UnknownTerm, 3, "Czy chodziło o „kpm-2030”?").InExample("typ:", "dokumenty: [kpm-2003]\ntyp:"),
        new FaultCase("status of another kind", ProblemKinds.TermForOtherKind, 10, "zgloszona, analizowana, wdrozona").InExample("status: zgloszona", "status: zrealizowana"),
        new FaultCase("link to an entry left out", ProblemKinds.EntryLeftOut, 15, "Popraw plik przyklady/mid/zepsuta.md")
            .InText("\n[Zepsuta](wpis:zepsuta)\n").With("przyklady/mid/zepsuta.md", Broken),
        new FaultCase("edition left out", ProblemKinds.EntryLeftOut, 6, "„proba1”, który pominięto")
            .With(EntryFile.ExamplePath, EntryFile.Example).With("przyklady/edycje/proba1.md", "---\nid: proba1\n---\n"),
        new FaultCase("topic left out", ProblemKinds.TermLeftOut, 11, "Popraw ją w slowniki/tematy.yml").With(EntryFile.ExamplePath, EntryFile.Example)
            .With("slowniki/tematy.yml", "- {id: drzewa, nazwa: Drzewa, kolor: zielony}\n"),
        new FaultCase("network of another edition", ProblemKinds.NetworkOfOtherEdition, 7, "należy do edycji „proba1”")
            .InExample("edycja: proba1", "edycja: proba2").With("przyklady/edycje/proba2.md",
            "---\n{id: proba2, typ: edycja, tytul: T, streszczenie: S, od: 2024, do: 2026, przyklad: true}\n---\n\nTekst.\n"),
    ];
}

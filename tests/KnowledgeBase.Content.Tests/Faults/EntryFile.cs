namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>Sound files of entries, from which each fault is made by changing one thing.</summary>
internal static class EntryFile
{
    public const string ExamplePath = "przyklady/rekomendacje/nowa.md";

    /// <summary>Line 2 has the id, line 12 the mark of an example, line 15 the only paragraph.</summary>
    public const string Example = """
        ---
        id: nowa
        typ: rekomendacja
        tytul: Nowa rekomendacja
        streszczenie: Jedno zdanie.
        edycja: proba1
        siec: siec-zielona
        adresat: [minister-klimatu]
        instrument: [prawny]
        status: zgloszona
        tematy: [drzewa]
        przyklad: true
        ---

        Jedyny akapit.

        """;

    public const string FactPath = "wydarzenia/zjazd.md";

    /// <summary>Line 2 has the id, line 6 the source, line 13 the only paragraph.</summary>
    public const string Fact = """
        ---
        id: zjazd
        typ: wydarzenie
        tytul: Zjazd miast
        streszczenie: Jedno zdanie.
        zrodlo:
          tytul: Relacja
          wydawca: Gazeta
          adres: https://example.org/relacja
          pewnosc: wysoka
        ---

        Jedyny akapit.

        """;

    public const string ParticipantPath = "uczestnicy/prawdziwe.md";

    /// <summary>A participant that is no example.</summary>
    public const string Participant = """
        ---
        id: prawdziwe
        typ: uczestnik
        tytul: Prawdziwe
        streszczenie: Jedno zdanie.
        rodzaj: miasto
        wojewodztwo: [śląskie]
        polozenie: {szerokosc: 50.09, dlugosc: 18.22}
        udzial:
          - edycja: prawdziwa-edycja
        zrodlo: {tytul: Relacja, wydawca: Gazeta, adres: "https://example.org/relacja", pewnosc: srednia}
        ---

        Jedyny akapit.

        """;

    public const string EditionPath = "edycje/prawdziwa-edycja.md";

    /// <summary>The edition of the participant.</summary>
    public const string Edition = """
        ---
        id: prawdziwa-edycja
        typ: edycja
        tytul: Prawdziwa edycja
        streszczenie: Jedno zdanie.
        od: 2021
        do: 2023
        zrodlo: {tytul: Relacja, wydawca: Gazeta, adres: "https://example.org/relacja", pewnosc: wysoka}
        ---

        Jedyny akapit.

        """;
}

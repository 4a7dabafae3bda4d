using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests;

/// <summary>Citations for tests: one with everything, one of an entry, and random ones.</summary>
public static class Cited
{
    public static CitationContext Context { get; } = new(new Uri("https://baza.example/"), new DateOnly(2026, 11, 25), CitationLanguage.Polish);

    /// <summary>A passage of an invented plan of two invented places, with everything a citation can have.</summary>
    public static Citation Whole { get; } = new()
    {
        Id = "mid-zmyslin-01",
        Kind = EntryKind.Initiative,
        Title = "Zażółć „gęślą” jaźń: 50% & {100_%} – ~^\\#",
        Authors = ["Zmyślin", "Związek Gmin Próbnych"],
        Series = ["Program próbny", "Pierwsza edycja (2021–2023)", "Sieć zielona"],
        Plan = "Plan Ulepszeń sieci zielonej",
        Date = DateOf("2023-03-28"),
        Source = new CitedSource("Raport z prób", "Wydawnictwo Próbne", "28"),
        Passage = new Passage(3, "p-abcd2345", "Ulga obejmuje „połowę” opłaty.", null),
        Quotation = "Ulga obejmuje „połowę” opłaty.",
        Version = "3f2a91c0de",
        EntryAddress = new Uri("https://baza.example/mid/mid-zmyslin-01"),
        Accessed = Context.Today,
        Language = CitationLanguage.Polish,
        Withdrawn = DateOf("2024-09"),
    };

    /// <summary>An entry that describes something: no author, date or source.</summary>
    public static Citation Bare { get; } = new()
    {
        Id = "siec-zielona",
        Kind = EntryKind.Network,
        Title = "Sieć zielona",
        Version = "0011223344",
        EntryAddress = new Uri("https://baza.example/sieci/siec-zielona"),
        Accessed = Context.Today,
        Language = CitationLanguage.Polish,
    };

    /// <summary>What a search found, in content that a history holds.</summary>
    public static Citation Search { get; } = SearchIn(Context);

    public static Citation SearchIn(CitationContext context, bool isUnrepeatable = false) => CitationBuilder.Of(
        new CitedSearch
        {
            Words = "„mała retencja” & 50%; Temat: Retencja; 12 wpisów",
            Date = DateOf("2026-11-20"),
            Version = "0123456789ab",
            IsUnrepeatable = isUnrepeatable,
            Address = new Uri("https://baza.example/szukaj?q=ma%C5%82a%20retencja&temat=retencja&stan=0123456789ab"),
        },
        context);

    public static PartialDate DateOf(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    /// <summary>A citation of random texts, the same for the same seed.</summary>
    public static Citation Random(int seed)
    {
        var random = new Random(seed);
        string? Optional() => random.Next(2) == 0 ? null : RandomText.Make(random);
        return Whole with
        {
            Kind = (EntryKind)random.Next(8),
            Title = RandomText.Make(random),
            Authors = [.. Enumerable.Range(0, random.Next(3)).Select(_ => RandomText.Make(random))],
            Series = [.. Enumerable.Range(0, random.Next(3)).Select(_ => RandomText.Make(random))],
            Plan = Optional(),
            Date = random.Next(3) == 0 ? null : DateOf(((string[])["2023", "2023-03", "2023-03-28"])[random.Next(3)]),
            Source = random.Next(2) == 0 ? null : new CitedSource(RandomText.Make(random), RandomText.Make(random), Optional()),
            Passage = random.Next(2) == 0 ? null : Whole.Passage,
            Quotation = Optional(),
            Language = (CitationLanguage)random.Next(2),
            Withdrawn = random.Next(2) == 0 ? null : Whole.Withdrawn,
            IsExample = random.Next(2) == 0,
        };
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;

namespace KnowledgeBase.Search.Tests.Samples;

/// <summary>Small libraries and requests by chance, the same for the same seed.</summary>
internal sealed class RandomLibrary(int seed)
{
    public static readonly string[] Words = ["zieleń", "woda", "miasto", "mobilność", "energia"];

    private static readonly string[] Editions = ["pim1", "pim2"];
    private static readonly string[] Networks = ["zielone", "cyfrowe"];
    private static readonly string[] Cities = ["rybnik", "konin", "w0", "w1"];
    private static readonly string[] Voivodeships = ["śląskie", "wielkopolskie", "pomorskie"];
    private static readonly string[] Institutions = ["mfipr", "mkis", "gus"];
    private static readonly string[] Instruments = ["prawny", "finansowy"];
    private static readonly string[] Statuses = ["zgloszona", "wdrozona"];
    private static readonly string[] Years = ["2021", "2022", "2023"];
    private static readonly string[] Dates = [.. Years, "2021-12", "2022-05", "2022-05-31", "2022-11", "2022-11-30", "2023-01-01", "2023-06"];
    private static readonly string[] YearRanges = ["2021..2022", "2022..", "..2021", "2030.."];
    private static readonly string[] Ranges = [.. YearRanges, "2022-05..2023-05", "2022-05", "2022-11-30..", "..2022-05-30", "2021-12..2021-12-31"];
    private static readonly string[] Topics = ["zielone-miasto", "retencja", "drzewa", "deszcz", "energia"];

    private readonly Random _random = new(seed);

    public Library Create()
    {
        var vocabularies = new VocabularySet
        {
            Topics = Sample.Vocabulary(
                ("zielone-miasto", "Zielone miasto", null),
                ("retencja", "Retencja", "zielone-miasto"),
                ("drzewa", "Drzewa", "zielone-miasto"),
                ("deszcz", "Deszcz", "retencja"),
                ("energia", "Energia", null)),
        };
        var count = _random.Next(0, 25);
        var entries = Enumerable.Range(0, count).Select(number => Entry(number, count));
        return Sample.Library(vocabularies, [.. entries]);
    }

    public SearchRequest Request() => Request(Ranges);

    /// <summary>Two dimensions, which may be the same one, over what a search finds; its dates are whole years, as lines are.</summary>
    public MatrixRequest Matrix() => new()
    {
        Search = Request(YearRanges),
        Rows = One([.. FacetNames.All]),
        Columns = _random.Next(4) == 0 ? null : One([.. FacetNames.All]),
        Order = (MatrixOrder)_random.Next(2),
        WithEmpty = _random.Next(2) == 0,
    };

    /// <summary>The values of a facet, of all names or of some, under a search.</summary>
    public FacetListRequest FacetList() => new()
    {
        Search = Request(),
        Facet = One([.. FacetNames.All]),
        Words = _random.Next(2) == 0 ? "" : One(["zielone", "drzew", "deszczu", "e", "rybnik", "20"]),
        Order = One(Enum.GetValues<FacetListOrder>()),
    };

    private SearchRequest Request(string[] ranges) => new()
    {
        Query = _random.Next(3) == 0 ? "" : string.Join(' ', Some(Words)),
        Sort = One(Enum.GetValues<SearchSort>()),
        Filters = Some([.. FacetNames.All]).ToDictionary(facet => facet, facet => Some([.. Choices(facet), .. facet == Facet.Year ? ranges : [], Absence.Value])),
    };

    private static string[] Choices(Facet facet) => facet switch
    {
        Facet.Kind => ["rekomendacja", "uczestnik", "siec", "edycja", "mid"],
        Facet.Edition => Editions,
        Facet.Network => Networks,
        Facet.Participant => Cities,
        Facet.Voivodeship => Voivodeships,
        Facet.Addressee => Institutions,
        Facet.Instrument => Instruments,
        Facet.Topic => Topics,
        Facet.Status => Statuses,
        Facet.Connection => ["rekomendacja-z-mid", "rekomendacja-bez-mid", "mid-z-rekomendacja", "mid-bez-rekomendacji"],
        Facet.Year => Years,
        _ => ["przykladowy", "faktyczny", "nieznany"],
    };

    private Entry Entry(int number, int count) => Bare(number) with
    {
        Links = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => $"w{_random.Next(count)}")],
        Withdrawal = _random.Next(8) == 0 ? new Withdrawal(Sample.Date("2024"), "powód", null) : null,
        IsExample = _random.Next(2) == 0,
        Date = _random.Next(3) == 0 ? null : Sample.Date(One(Dates)),
        Topics = Some(Topics),
        Participants = Some(Cities),
        Status = _random.Next(2) == 0 ? One(Statuses) : null,
    };

    private Entry Bare(int number) => _random.Next(6) switch
    {
        0 => Sample.Participant($"w{number}", Title(), new Participation(One(Editions), One(Networks), ParticipantRole.Partner, Confidence.High)) with
        {
            Voivodeships = Some(Voivodeships),
        },
        1 => Sample.Network($"w{number}", Title(), One(Editions)),
        2 => Sample.Edition($"w{number}", Title(), 2021, _random.Next(2021, 2024)),
        3 => Sample.Initiative($"w{number}", Title()) with { Edition = One(Editions) },
        _ => Sample.Recommendation($"w{number}", Title(), Title()) with
        {
            Edition = One(Editions),
            Network = One(Networks),
            Addressees = Some(Institutions),
            Instruments = Some(Instruments),
        },
    };

    private string Title() => string.Join(' ', Some(Words).DefaultIfEmpty("Tytuł"));

    private T One<T>(T[] values) => values[_random.Next(values.Length)];

    private IReadOnlyList<T> Some<T>(T[] values) => [.. values.Where(_ => _random.Next(3) == 0)];
}

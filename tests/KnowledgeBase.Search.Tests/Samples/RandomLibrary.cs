using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Tests.Samples;

/// <summary>Small libraries and requests by chance, the same for the same seed.</summary>
internal sealed class RandomLibrary(int seed)
{
    public static readonly string[] Words = ["zieleń", "woda", "miasto", "mobilność", "energia"];

    private static readonly string[] Editions = ["pim1", "pim2"];
    private static readonly string[] Networks = ["zielone", "cyfrowe"];
    private static readonly string[] Cities = ["rybnik", "konin", "tczew"];
    private static readonly string[] Institutions = ["mfipr", "mkis", "gus"];
    private static readonly string[] Instruments = ["prawny", "finansowy"];
    private static readonly string[] Statuses = ["zgloszona", "wdrozona"];
    private static readonly string[] Years = ["2021", "2022", "2023"];
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
        var entries = Enumerable.Range(0, _random.Next(0, 25)).Select(Entry);
        return Sample.Library(vocabularies, [.. entries]);
    }

    public SearchRequest Request() => new()
    {
        Query = _random.Next(3) == 0 ? "" : string.Join(' ', Some(Words)),
        Sort = One(Enum.GetValues<SearchSort>()),
        Filters = Some([.. FacetNames.All]).ToDictionary(facet => facet, facet => Some(Choices(facet))),
    };

    private static string[] Choices(Facet facet) => facet switch
    {
        Facet.Kind => ["rekomendacja", "uczestnik", "siec", "edycja", "mid"],
        Facet.Edition => Editions,
        Facet.Network => Networks,
        Facet.Participant => Cities,
        Facet.Addressee => Institutions,
        Facet.Instrument => Instruments,
        Facet.Topic => Topics,
        Facet.Status => Statuses,
        Facet.Year => Years,
        _ => ["przykladowy", "faktyczny", "nieznany"],
    };

    private Entry Entry(int number) => Bare(number) with
    {
        IsExample = _random.Next(2) == 0,
        Date = _random.Next(3) == 0 ? null : Sample.Date(One(Years)),
        Topics = Some(Topics),
        Participants = Some(Cities),
        Status = _random.Next(2) == 0 ? One(Statuses) : null,
    };

    private Entry Bare(int number) => _random.Next(5) switch
    {
        0 => Sample.Participant($"w{number}", Title(), new Participation(One(Editions), One(Networks), ParticipantRole.Partner, Confidence.High)),
        1 => Sample.Network($"w{number}", Title(), One(Editions)),
        2 => Sample.Edition($"w{number}", Title(), 2021, _random.Next(2021, 2024)),
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

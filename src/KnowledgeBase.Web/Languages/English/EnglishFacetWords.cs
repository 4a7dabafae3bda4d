using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishFacetWords : IFacetWords
{
    public string Name(Facet facet) => facet switch
    {
        Facet.Kind => "Kind of entry",
        Facet.Edition => "Edition",
        Facet.Network => "Network",
        Facet.Participant => "Participant",
        Facet.Voivodeship => "Voivodeship",
        Facet.Addressee => "Addressee",
        Facet.Instrument => "Instrument",
        Facet.Topic => "Topic",
        Facet.Status => "Status",
        Facet.Connection => "Connections",
        Facet.Year => "Year",
        Facet.Material => "Material",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    public string? Value(Facet facet, string value) => facet switch
    {
        _ when value == Absence.Value => Absent(facet),
        Facet.Kind => EntryKindNames.TryFromCode(value, out var kind) ? Wording.English.Kinds.Noun(kind, 2) : null,
        Facet.Connection => Connected(value),
        Facet.Year => DateRange.TryRead(value) is { } range ? Range(range) : null,
        Facet.Material => Invented(value),
        _ => null,
    };

    private static string Absent(Facet facet) => facet switch
    {
        Facet.Kind => "no kind",
        Facet.Edition => "no edition",
        Facet.Network => "no network",
        Facet.Participant => "no participant",
        Facet.Voivodeship => "no voivodeship",
        Facet.Addressee => "no addressee",
        Facet.Instrument => "no instrument",
        Facet.Topic => "no topic",
        Facet.Status => "no status",
        Facet.Connection => "other entries",
        Facet.Year => "no date",
        Facet.Material => "no label",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    private static string? Connected(string value) => value switch
    {
        Connection.RecommendationWithInitiative => "recommendations with a MID in response",
        Connection.RecommendationAlone => "recommendations without a MID",
        Connection.InitiativeWithRecommendation => "MIDs with a recommendation",
        Connection.InitiativeAlone => "MIDs without a recommendation",
        _ => null,
    };

    private static string Range(DateRange range) => (range.First, range.Last) switch
    {
        ({ } first, { } last) when first == last => Date(first),
        ({ } first, { } last) => $"{Date(first)}–{Date(last)}",
        ({ } first, null) => $"from {Date(first)}",
        (_, var last) => $"until {Date(last.GetValueOrDefault())}",
    };

    private static string Date(PartialDate date) => Wording.English.Dates.Of(date);

    private static string? Invented(string value) => value switch
    {
        Material.Example => "sample material",
        Material.Sourced => Wording.English.Material.Sourced,
        _ => null,
    };
}

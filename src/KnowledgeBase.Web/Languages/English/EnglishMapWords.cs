namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishMapWords : IMapWords
{
    public string Heading => "Map of participants";

    public Sentence Lead(int total, string? edition, string list) =>
        $"{EnglishCount.Of(total, "participant", "participants")} of the programme{InEdition(edition)}. Invented participants have no place on the map. {Sentence.Link(list, "List of participants")}";

    public string Editions => "Edition on the map";

    public string AllEditions => "All editions";

    public string Drawing => "Map of Poland with the participants of the programme";

    public string Places(int count) => $"{EnglishCount.Of(count, "place", "places")}; the same names are in the list beside the map.";

    public string City => "city";

    public string StandIn => "association, union or area: the point is its core city";

    public string Several => "larger circle: several participants in one place";

    public string Projection => "Lambert conformal conic projection. Border: Natural Earth.";

    public string Voivodeships => "Voivodeships";

    public string Tiles =>
        "The tiles lie more or less as the voivodeships do. The large number is that of participants in all editions; below it are all entries: participants with their MIDs and recommendations. A tile opens them in the search.";

    public string ParticipantsBefore => "participants:";

    public string Entries(int count) => $"entries: {count}";

    public string OnMap => "On the map";

    public string WithoutPlace => "Without a location";

    public Sentence PointOf(string place) => $"point: {Sentence.Content(place)}";

    private static Sentence? InEdition(string? edition) => edition is null ? null : (Sentence)$" in the edition “{Sentence.Content(edition)}”";
}

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishMapWords : IMapWords
{
    public string Heading => "Mapa uczestników";

    public Sentence Lead(int total, string? edition, string list) =>
        $"{PolishCount.Of(total, "uczestnik", "uczestników", "uczestników")} programu{InEdition(edition)}. Uczestnicy wymyśleni nie mają miejsca na mapie. {Sentence.Link(list, "Lista uczestników")}";

    public string Editions => "Edycja na mapie";

    public string AllEditions => "Wszystkie edycje";

    public string Drawing => "Mapa Polski z uczestnikami programu";

    public string Places(int count) => $"{PolishCount.Of(count, "miejsce", "miejsca", "miejsc")}; te same nazwy są na liście obok mapy.";

    public string City => "miasto";

    public string StandIn => "stowarzyszenie, związek lub obszar: punkt to jego miasto rdzeniowe";

    public string Several => "większe koło: kilku uczestników w jednym miejscu";

    public string Projection => "Odwzorowanie stożkowe wiernokątne Lamberta. Granica: Natural Earth.";

    public string Voivodeships => "Województwa";

    public string Tiles =>
        "Kafle leżą mniej więcej tak, jak województwa. Duża liczba to uczestnicy wszystkich edycji; pod nią wszystkie wpisy: uczestnicy oraz ich MID i rekomendacje. Kafel otwiera je w wyszukiwarce.";

    public string ParticipantsBefore => "uczestnicy:";

    public string Entries(int count) => $"wpisy: {count}";

    public string OnMap => "Na mapie";

    public string WithoutPlace => "Bez położenia";

    public Sentence PointOf(string place) => $"punkt: {Sentence.Content(place)}";

    private static Sentence? InEdition(string? edition) => edition is null ? null : (Sentence)$" w edycji „{Sentence.Content(edition)}”";
}

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishStartWords : IStartWords
{
    public string Heading => "Co miasta proponują rządowi";

    public Sentence Lead =>
        $"Rekomendacje i Miejskie Inicjatywy Działania z Partnerskiej Inicjatywy Miast. Wyszukiwarka zna polską odmianę: {Sentence.Polish("zieleń")} znajdzie też {Sentence.Polish("zieleni")} i {Sentence.Polish("zielenią")}, a pisać można bez polskich liter.";

    public string Try => "Na przykład:";

    public string Inside => "Co jest w bazie";

    public Sentence Examples(int count) =>
        $"{Wording.Polish.Entries.Count(count)} to {Sentence.Strong("materiał przykładowy")}: wymyślone rekomendacje i wymyślone miejscowości, na których można wypróbować wyszukiwarkę, zanim trafią tu dokumenty programu. Nie wolno ich cytować.";

    public string Whole => "Zobacz całość";

    public string RecommendationsAlone => "Rekomendacje bez MID, który na nie odpowiada";

    public string InitiativesAlone => Wording.Polish.Matrices.InitiativesAlone(2);

    public string MapNote => "i województwa";

    public string EditionsAndNetworks => "Edycje i sieci";

    public string Newest => "Najnowsze";

    public string AllFromNewest => "Wszystkie wpisy od najnowszych";
}

using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishKindListWords : IKindListWords
{
    public string OnThisPage => "Na tej stronie";

    public string Everything => "Wszystkie";

    public string RealParticipants => "Uczestnicy programu";

    public string InventedParticipants => "Uczestnicy wymyśleni (materiał przykładowy)";

    public string Empty => "W bazie nie ma jeszcze wpisów tego rodzaju.";

    public Sentence Lead(EntryKind kind, int total, string search, string table) =>
        $"{Wording.Polish.Entries.CountOrNone(total)}. {Wording.Polish.Vocabularies.SearchOrTable(search, table)}{More(kind)}";

    private static Sentence? More(EntryKind kind) => kind switch
    {
        EntryKind.Participant => $" lub {Sentence.Link(Routes.Map, "na mapie")}",
        EntryKind.Recommendation =>
            $". Zobacz też, które mówią {Sentence.Link(Routes.NearDuplicates, "niemal to samo")}, i {Sentence.Link(Gap.AddressOf(Connection.RecommendationAlone), "te, na które nie odpowiada żaden MID")}",
        EntryKind.Initiative => $". Zobacz też {Sentence.Link(Gap.AddressOf(Connection.InitiativeAlone), Wording.Polish.Matrices.InitiativesAlone(2))}",
        _ => null,
    };
}

using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishKindListWords : IKindListWords
{
    public string OnThisPage => "On this page";

    public string Everything => "All";

    public string RealParticipants => "Participants of the programme";

    public string InventedParticipants => "Invented participants (sample material)";

    public string Empty => "There are no entries of this kind yet.";

    public Sentence Lead(EntryKind kind, int total, string search, string table) =>
        $"{Wording.English.Entries.CountOrNone(total)}. {Wording.English.Vocabularies.SearchOrTable(search, table)}{More(kind)}";

    private static Sentence? More(EntryKind kind) => kind switch
    {
        EntryKind.Participant => $" or {Sentence.Link(Routes.Map, "on a map")}",
        EntryKind.Recommendation =>
            $". See also which of them say {Sentence.Link(Routes.NearDuplicates, "nearly the same")}, and {Sentence.Link(Gap.AddressOf(Connection.RecommendationAlone), "those to which no MID responds")}",
        EntryKind.Initiative => $". See also the {Sentence.Link(Gap.AddressOf(Connection.InitiativeAlone), Wording.English.Matrices.InitiativesAlone(2))}",
        _ => null,
    };
}

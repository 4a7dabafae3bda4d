using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishRelatedWords : IRelatedWords
{
    public string Heading(Relation relation) => relation switch
    {
        Relation.Editions => "Edycje",
        Relation.Events => "Wydarzenia",
        Relation.NetworksOfEdition => "Sieci tej edycji",
        Relation.PlansOfEdition => "Plany Ulepszeń",
        Relation.ParticipantsWithoutNetwork => "Uczestnicy, których sieć jest nieznana",
        Relation.InitiativesOfEdition => "MID tej edycji",
        Relation.ParticipantsOfNetwork => "Uczestnicy sieci",
        Relation.PlanOfNetwork => "Plan Ulepszeń",
        Relation.RecommendationsOfNetwork => "Rekomendacje sieci",
        Relation.InitiativesOfNetwork => "MID w sieci",
        Relation.InitiativesOfParticipant => "MID uczestnika",
        Relation.RecommendationsOfParticipant => "Rekomendacje oparte na jego doświadczeniu",
        Relation.RecommendationsOfPlan => "Rekomendacje planu",
        Relation.InitiativesAnswering => "MID, które odpowiadają na tę rekomendację",
        Relation.RecommendationsAnswered => "Rekomendacje, na które odpowiada to MID",
        Relation.Named => "Wskazane przez autora",
        Relation.Naming => "Wskazują ten wpis",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary><c>6 + 8 przykładowych</c>.</summary>
    public string Count(int facts, int examples)
    {
        var invented = PolishCount.Of(examples, "przykładowy", "przykładowe", "przykładowych");
        return examples == 0 ? $"{facts}" : facts == 0 ? invented : $"{facts} + {invented}";
    }

    public string SeeAlso => "Zobacz też";

    public Sentence Linked(string name, int others) => $"łączy: {Sentence.Content(name)}{More(others)}";

    public Sentence SameSubject(string topics, string addressees) =>
        $"ten sam temat i adresat: {Sentence.Content($"{topics} – {addressees}")}";

    public Sentence SameWords(string words) => $"wspólne słowa: {Sentence.Content(words)}";

    private static Sentence? More(int others) => others == 0 ? null : (Sentence)$" i {PolishCount.Of(others, "inny", "inne", "innych")}";
}

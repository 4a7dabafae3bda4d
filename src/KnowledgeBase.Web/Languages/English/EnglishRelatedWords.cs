using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishRelatedWords : IRelatedWords
{
    public string Heading(Relation relation) => relation switch
    {
        Relation.Editions => "Editions",
        Relation.Events => "Events",
        Relation.NetworksOfEdition => "Networks of this edition",
        Relation.PlansOfEdition => "Improvement Plans",
        Relation.ParticipantsWithoutNetwork => "Participants whose network is unknown",
        Relation.InitiativesOfEdition => "MIDs of this edition",
        Relation.ParticipantsOfNetwork => "Participants of the network",
        Relation.PlanOfNetwork => "Improvement Plan",
        Relation.RecommendationsOfNetwork => "Recommendations of the network",
        Relation.InitiativesOfNetwork => "MIDs in the network",
        Relation.InitiativesOfParticipant => "MIDs of the participant",
        Relation.RecommendationsOfParticipant => "Recommendations based on its experience",
        Relation.RecommendationsOfPlan => "Recommendations of the plan",
        Relation.InitiativesAnswering => "MIDs that respond to this recommendation",
        Relation.RecommendationsAnswered => "Recommendations to which this MID responds",
        Relation.Named => "Referred to by the author",
        Relation.Naming => "Entries that refer to this one",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary><c>6 + 8 samples</c>.</summary>
    public string Count(int facts, int examples)
    {
        var invented = EnglishCount.Of(examples, "sample", "samples");
        return examples == 0 ? $"{facts}" : facts == 0 ? invented : $"{facts} + {invented}";
    }

    public string SeeAlso => "See also";

    public Sentence Linked(string name, int others) => $"in common: {Sentence.Content(name)}{More(others)}";

    public Sentence SameSubject(string topics, string addressees) =>
        $"same topic and addressee: {Sentence.Content($"{topics} – {addressees}")}";

    public Sentence SameWords(string words) => $"words in common: {Sentence.Content(words)}";

    private static Sentence? More(int others) => others == 0 ? null : (Sentence)$" and {EnglishCount.Of(others, "other", "others")}";
}

namespace KnowledgeBase.Web.Entries;

/// <summary>How entries belong with another one.</summary>
public enum Relation
{
    Editions,
    Events,
    NetworksOfEdition,
    PlansOfEdition,
    ParticipantsWithoutNetwork,
    InitiativesOfEdition,
    ParticipantsOfNetwork,
    PlanOfNetwork,
    RecommendationsOfNetwork,
    InitiativesOfNetwork,
    InitiativesOfParticipant,
    RecommendationsOfParticipant,
    RecommendationsOfPlan,

    /// <summary>Initiatives that have this recommendation.</summary>
    InitiativesAnswering,

    /// <summary>Recommendations that this initiative has.</summary>
    RecommendationsAnswered,

    /// <summary>Those the entry links to.</summary>
    Named,

    /// <summary>Those that link to the entry.</summary>
    Naming,
}

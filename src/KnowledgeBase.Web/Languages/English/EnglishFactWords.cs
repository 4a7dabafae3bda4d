using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishFactWords : IFactWords
{
    public string Name(Fact fact) => fact switch
    {
        Fact.Edition => "Edition",
        Fact.Network => "Network",
        Fact.Plan => "Plan",
        Fact.Addressee => "Addressee",
        Fact.Instrument => "Instrument",
        Fact.Leader => "Leader",
        Fact.Years => "Years",
        Fact.Form => "Form",
        Fact.Voivodeship => "Voivodeship",
        Fact.Participation => "Took part in",
        Fact.Participants => "Participants",
        Fact.Status => "Status",
        Fact.Date => "Date",
        Fact.Topics => "Topics",
        Fact.Acts => "Legal acts",
        Fact.PolicyDocuments => "Strategic documents",
        Fact.OtherNames => "Other names",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    public string Form(ParticipantForm form) => form switch
    {
        ParticipantForm.Association => "association",
        ParticipantForm.MetropolitanUnion => "metropolitan union",
        ParticipantForm.FunctionalArea => "functional area",
        _ => "city",
    };

    public string Invented => " (sample)";

    public string? Participation(bool isNetworkKnown, ParticipantRole role, Confidence confidence) => string.Concat(
        isNetworkKnown ? "" : " (network unknown)",
        role == ParticipantRole.Leader ? ", leader" : "",
        confidence == Confidence.Medium ? " – inferred" : "") is { Length: > 0 } note ? note : null;
}

using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishFactWords : IFactWords
{
    public string Name(Fact fact) => fact switch
    {
        Fact.Edition => "Edycja",
        Fact.Network => "Sieć",
        Fact.Plan => "Plan",
        Fact.Addressee => "Adresat",
        Fact.Instrument => "Instrument",
        Fact.Leader => "Lider",
        Fact.Years => "Lata",
        Fact.Form => "Forma",
        Fact.Voivodeship => "Województwo",
        Fact.Participation => "Udział",
        Fact.Participants => "Uczestnicy",
        Fact.Status => "Status",
        Fact.Date => "Data",
        Fact.Topics => "Tematy",
        Fact.Acts => "Akty prawne",
        Fact.PolicyDocuments => "Dokumenty",
        Fact.OtherNames => "Inne nazwy",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    public string Form(ParticipantForm form) => form switch
    {
        ParticipantForm.Association => "stowarzyszenie",
        ParticipantForm.MetropolitanUnion => "związek metropolitalny",
        ParticipantForm.FunctionalArea => "obszar funkcjonalny",
        _ => "miasto",
    };

    public string Invented => " (przykład)";

    public string? Participation(bool isNetworkKnown, ParticipantRole role, Confidence confidence) => string.Concat(
        isNetworkKnown ? "" : " (sieć nieznana)",
        role == ParticipantRole.Leader ? ", lider" : "",
        confidence == Confidence.Medium ? " – wywnioskowano" : "") is { Length: > 0 } note ? note : null;
}

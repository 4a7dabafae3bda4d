using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishKindWords : IKindWords
{
    public string Singular(EntryKind kind) => kind.Singular();

    public string Heading(EntryKind kind) => char.ToUpperInvariant(kind.Plural()[0]) + kind.Plural()[1..];

    public string Noun(EntryKind kind, int count) => kind switch
    {
        EntryKind.Recommendation => PolishCount.Form(count, "rekomendacja", "rekomendacje", "rekomendacji"),
        EntryKind.Initiative => "MID",
        EntryKind.ImprovementPlan => PolishCount.Form(count, "Plan Ulepszeń", "Plany Ulepszeń", "Planów Ulepszeń"),
        EntryKind.Network => PolishCount.Form(count, "sieć", "sieci", "sieci"),
        EntryKind.Edition => PolishCount.Form(count, "edycja", "edycje", "edycji"),
        EntryKind.Participant => PolishCount.Form(count, "uczestnik", "uczestników", "uczestników"),
        EntryKind.Programme => PolishCount.Form(count, "program", "programy", "programów"),
        EntryKind.Event => PolishCount.Form(count, "wydarzenie", "wydarzenia", "wydarzeń"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

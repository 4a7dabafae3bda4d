using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
/// <remarks>The programme's own words are those of the World Bank's report on it, with the Polish short form that titles and identifiers have.</remarks>
internal sealed class EnglishKindWords : IKindWords
{
    public string Singular(EntryKind kind) => Forms(kind).One;

    public string Heading(EntryKind kind) => char.ToUpperInvariant(Forms(kind).Many[0]) + Forms(kind).Many[1..];

    public string Noun(EntryKind kind, int count) => EnglishCount.Form(count, Forms(kind).One, Forms(kind).Many);

    private static (string One, string Many) Forms(EntryKind kind) => kind switch
    {
        EntryKind.Recommendation => ("recommendation", "recommendations"),
        EntryKind.Initiative => ("Action Plan (MID)", "Action Plans (MID)"),
        EntryKind.ImprovementPlan => ("Improvement Plan", "Improvement Plans"),
        EntryKind.Network => ("network", "networks"),
        EntryKind.Edition => ("edition", "editions"),
        EntryKind.Participant => ("participant", "participants"),
        EntryKind.Programme => ("programme", "programmes"),
        EntryKind.Event => ("event", "events"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.Related;

/// <summary>Says why an entry is named beside another one.</summary>
public static class RelatedTexts
{
    public const string Heading = "Zobacz też";

    /// <summary>Names of acts are long; whoever wants the others sees them on the entry's page.</summary>
    private const int NamedTerms = 1;

    private const int LongestName = 90;

    public static string Of(RelatedReason reason, VocabularySet lists) => reason switch
    {
        SharedActs shared => $"łączy: {Names(shared.Acts, lists.Acts)}",
        SharedPolicyDocuments shared => $"łączy: {Names(shared.Documents, lists.PolicyDocuments)}",
        SharedSubject shared => $"ten sam temat i adresat: {string.Join(", ", shared.Topics.Select(lists.Topics.NameOf))} – {string.Join(", ", shared.Addressees.Select(id => ShortNameOf(id, lists.Institutions)))}",
        SharedWords shared => $"wspólne słowa: {string.Join(", ", shared.Lemmas)}",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private static string Names(IReadOnlyList<string> ids, Vocabulary list)
    {
        var named = string.Join(", ", ids.Take(NamedTerms).Select(id => ShortNameOf(id, list)));
        return ids.Count <= NamedTerms ? named : $"{named} i {PolishCount.Of(ids.Count - NamedTerms, "inny", "inne", "innych")}";
    }

    private static string ShortNameOf(string id, Vocabulary list)
    {
        if (list.TryFind(id, out var term) && term.Abbreviation is { } abbreviation)
            return abbreviation;

        var name = list.NameOf(id);
        return name.Length <= LongestName ? name : name[..name.LastIndexOf(' ', LongestName)] + "…";
    }
}

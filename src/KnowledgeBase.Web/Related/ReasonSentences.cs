using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Related;

/// <summary>Says why an entry is named beside another one.</summary>
public static class ReasonSentences
{
    private const int LongestName = 90;

    private static IRelatedWords Words => Wording.Current.Related;

    public static Sentence Of(RelatedReason reason, VocabularySet lists) => reason switch
    {
        SharedActs shared => Linked(shared.Acts, lists.Acts),
        SharedPolicyDocuments shared => Linked(shared.Documents, lists.PolicyDocuments),
        SharedSubject shared => Words.SameSubject(
            string.Join(", ", shared.Topics.Select(lists.Topics.NameOf)),
            string.Join(", ", shared.Addressees.Select(id => ShortNameOf(id, lists.Institutions)))),
        SharedWords shared => Words.SameWords(string.Join(", ", shared.Lemmas)),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    // Names of acts are long; whoever wants the others sees them on the entry's page.
    private static Sentence Linked(IReadOnlyList<string> ids, Vocabulary list) => Words.Linked(ShortNameOf(ids[0], list), ids.Count - 1);

    private static string ShortNameOf(string id, Vocabulary list)
    {
        if (list.TryFind(id, out var term) && term.Abbreviation is { } abbreviation)
            return abbreviation;

        var name = list.NameOf(id);
        return name.Length <= LongestName ? name : name[..name.LastIndexOf(' ', LongestName)] + "…";
    }
}

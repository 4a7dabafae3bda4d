using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Related;

/// <summary>An entry named beside another one, as its page shows it.</summary>
public sealed class RelatedPresenter(RelatedEntry related, Library library)
{
    public Entry Entry => related.Entry;

    public string Kind => Wording.Current.Kinds.Singular(Entry.Kind);

    public IReadOnlyList<Sentence> Reasons { get; } = [.. related.Reasons.Select(reason => ReasonSentences.Of(reason, library.Vocabularies))];
}

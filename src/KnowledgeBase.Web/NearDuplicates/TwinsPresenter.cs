using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>The entries that say nearly the same as one, for its page.</summary>
public sealed class TwinsPresenter(Entry entry, NearDuplicateFamily family)
{
    public Entry Entry => entry;

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<Entry> Others { get; } = [.. family.OthersOf(entry.Id)];

    public string Heading => Wording.Current.NearDuplicates.Others(Others.Count, Others.All(other => other.Network != entry.Network));
}

using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.NearDuplicates;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>The entries that say nearly the same as one, for its page.</summary>
public sealed class TwinsPresenter(Entry entry, NearDuplicateFamily family)
{
    public Entry Entry => entry;

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<Entry> Others { get; } = [.. family.OthersOf(entry.Id)];

    public string Heading => NearDuplicateTexts.Others(Others.Count, Others.Count(other => other.Network != entry.Network));
}

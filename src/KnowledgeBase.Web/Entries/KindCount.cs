using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Entries;

/// <summary>How many entries of a kind there are, and how many of them are invented: the two are never told as one number.</summary>
public sealed record KindCount(EntryKind Kind, int Total, int Examples)
{
    public string? ExamplesInWords => Wording.Current.Material.Examples(Examples, Total);

    public static KindCount Of(EntryKind kind, IEnumerable<Entry> entries)
    {
        var own = entries.Where(entry => entry.Kind == kind).ToList();
        return new KindCount(kind, own.Count, own.Count(entry => entry.IsExample));
    }
}

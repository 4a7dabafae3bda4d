using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.History;

/// <summary>An entry as it was.</summary>
public sealed class VersionPage
{
    /// <param name="version">The version.</param>
    /// <param name="now">The content as it is now.</param>
    /// <param name="anchor">The passage that is cited.</param>
    /// <param name="quotation">Words of it that are quoted.</param>
    /// <param name="citations">Address, day and language of citations.</param>
    public VersionPage(EarlierEntry version, Library now, string? anchor, string? quotation, CitationContext citations)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(now);
        Entry = version.Entry;
        Name = VersionDates.NameOf(Entry.Version, version.Revision);
        Current = now.TryFind(Entry.Id, out var current) ? current : null;
        Date = version.Revision is { } revision ? VersionDates.Of(revision) : null;
        Cite = new CitePresenter(Entry, anchor, quotation, version.Library, citations, isVersion: true);
        Successor = Entry.Withdrawal?.Successor is { } id && now.TryFind(id, out var successor) ? successor : null;

        // Names as they were then; what they led to may be gone, and is told by the words in any case.
        Facts = [.. new EntryPresenter(Entry, version.Library).Facts.Select(row => row with { Values = [.. row.Values.Select(value => value with { Address = null })] })];
    }

    public Entry Entry { get; }

    /// <summary>How the version is called.</summary>
    public string Name { get; }

    /// <summary>The day of the version; null where it was not committed.</summary>
    public PartialDate? Date { get; }

    /// <summary>The entry as it is now; null when it was removed.</summary>
    public Entry? Current { get; }

    public bool IsCurrent => Current?.Version == Entry.Version;

    public string Signature => Entry.Id.ToUpperInvariant();

    public Entry? Successor { get; }

    public IReadOnlyList<FactRow> Facts { get; }

    /// <summary>The addressee's answer, where there was one.</summary>
    public string? Answer => (Entry as Recommendation)?.Answer;

    public CitePresenter Cite { get; }

    /// <summary>The entry's permanent address.</summary>
    public string Address => Routes.Entry(Current ?? Entry);

    public string HistoryAddress => HistoryRoutes.History((Current ?? Entry).Kind, Entry.Id);

    /// <summary>What changed since; null where there is nothing to compare with.</summary>
    public string? DifferenceAddress =>
        Current is null || IsCurrent ? null : HistoryRoutes.Difference(Current.Kind, Entry.Id, Entry.Version, Current.Version);
}

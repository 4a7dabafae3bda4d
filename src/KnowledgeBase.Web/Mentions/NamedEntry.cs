using System.Runtime.CompilerServices;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Mentions;

/// <summary>The entry that a query names by its signature or address, with the passage and the version it asks for: what somebody found in a note and pasted.</summary>
public sealed class NamedEntry
{
    /// <summary>A note with title, address and version is shorter; what is longer is a text.</summary>
    private const int LongestNote = 1_000;

    // Which signatures there are is asked of the whole library, once.
    private static readonly ConditionalWeakTable<Library, MentionFinder> Finders = [];

    private readonly FoundMention _mention;
    private readonly Entry? _entry;

    private NamedEntry(FoundMention mention, Entry? entry, EntryKind kind, bool isExample)
    {
        (_mention, _entry) = (mention, entry);
        (Kind, IsExample) = (kind, isExample);
        Passage = entry is null || IsEarlier ? null : PassageOf(entry);
    }

    public EntryKind Kind { get; }

    /// <summary>The identifier as people write it.</summary>
    public string Signature => _mention.Id.ToUpperInvariant();

    /// <summary>The entry's title; null for one that was removed.</summary>
    public string? Title => _entry?.Title;

    public bool IsExample { get; }

    /// <summary>The passage that is asked for; null for the whole entry, for one that there is not, and for one of an earlier version.</summary>
    public Passage? Passage { get; }

    /// <summary>Where it leads: to the passage where there is one, and to the version that is named.</summary>
    public string Address => (_entry, IsEarlier) switch
    {
        (null, _) => HistoryRoutes.History(Kind, _mention.Id),
        (_, true) => WithAnchor(HistoryRoutes.Version(Kind, _mention.Id, _mention.Version!.Value), _mention.Anchor),
        _ => WithAnchor(Routes.Entry(_entry), Passage?.Anchor),
    };

    /// <summary>The place at which the passage can be cited; null without one.</summary>
    public string? CiteAddress => Passage is null ? null : CitePresenter.AddressOf(Routes.Entry(_entry!), Passage.Anchor);

    /// <summary>Puts what is named into the basket, in the version that is named; null for an entry that was removed.</summary>
    public BasketLink? AddToBasket => _entry is null
        ? null
        : BasketLink.To(new EntryItem(_entry.Id, Passage?.Anchor) { Version = IsEarlier ? _mention.Version : null }, _entry.Title, Passage?.Number);

    /// <summary>The beginning of what is asked for: of the passage, or the entry's summary.</summary>
    public string? Text => Passage is { } passage ? PassageName.Beginning(passage.Text) : _entry?.Summary;

    /// <summary>What of the query is not there, and where to look; null when all is.</summary>
    public Sentence? Remark => (_entry, IsEarlier) switch
    {
        (null, _) => Wording.Current.Mentions.Removed(Address),
        (_, true) => Wording.Current.Mentions.EarlierVersion(Address, _mention.Version!.Value.Digits, Routes.Entry(_entry)),
        _ when Passage is null && _mention is { Anchor: null, Passage: { } number } => Wording.Current.Mentions.NoPassage(number, _entry.Body.Passages.Count),
        _ when Passage is null && _mention.Anchor is { } anchor => Wording.Current.Mentions.PassageChanged(Routes.Passage(_entry, anchor)),
        _ => null,
    };

    private bool IsEarlier => _mention.Version is { } version && version != _entry?.Version;

    /// <summary>Finds what a query names; null where it names nothing, something that never was, or more than one thing.</summary>
    /// <param name="query">As it was typed or pasted.</param>
    /// <param name="library">The content of the moment.</param>
    /// <param name="history">Tells which entries were removed.</param>
    public static NamedEntry? Of(string query, Library library, LiveHistory history)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(history);
        if (query.Length > LongestNote || !query.Contains('-', StringComparison.Ordinal))
            return null;

        var finder = Finders.GetValue(library, library => new MentionFinder(library));
        if (finder.Find(query).DistinctBy(mention => mention.Id).ToList() is not [var mention])
            return null;

        if (library.TryFind(mention.Id, out var entry))
            return new NamedEntry(mention, entry, entry.Kind, entry.IsExample);

        return history.Find(mention.Id) is { IsRemoved: true, Kind: { } kind } removed ? new NamedEntry(mention, null, kind, removed.IsExample) : null;
    }

    /// <summary>
    /// Asks for what stands below the entry. Who names one has what they asked for: what else to ask, how the words were read
    /// and which of them are missing would only be in the way.
    /// </summary>
    /// <returns>The answer without all that, and the heading of its hits, which says whether they have all words; null without hits.</returns>
    public static (SearchResponse Response, string? Heading) SearchBelow(SearchEngine engine, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(request);
        var response = engine.Search(request with { WithSuggestions = false, WithUnderstanding = false });
        var haveAll = response.Remarks.All(remark => remark.Kind is not (QueryRemarkKind.NotAllWords or QueryRemarkKind.Question));
        return (
            response with { Remarks = [], Expansions = [], Hits = [.. response.Hits.Select(WithoutMissing)] },
            response.Total == 0 ? null : Wording.Current.Mentions.WithTheWords(response.Total, haveAll));
    }

    // Nobody who names a passage misses its „ak”.
    private static Hit WithoutMissing(Hit hit) => hit.Explanation is { } explanation ? hit with { Explanation = explanation with { Missing = [] } } : hit;

    private Passage? PassageOf(Entry entry) => _mention.Anchor is { } anchor
        ? PassageAnchor.Find(entry.Body.Passages, anchor)
        : entry.Body.Passages.FirstOrDefault(passage => passage.Number == _mention.Passage);

    private static string WithAnchor(string address, string? anchor) => anchor is null ? address : $"{address}#{anchor}";
}

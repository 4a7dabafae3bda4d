using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Baskets;

/// <summary>One item of a basket as its page shows it.</summary>
public sealed class BasketItemPresenter(CollectedItem item, int place, int count, DocumentWords words, LiveHistory live)
{
    /// <summary>Place in the basket, counted from 0.</summary>
    public int Place { get; } = place;

    public bool IsFirst => Place == 0;

    public bool IsLast => Place == count - 1;

    public string Kind { get; } = KindOf(item);

    public bool IsExample => item.IsExample;

    public string Title => item.Title;

    /// <summary>Whether the title is the content's, which is Polish in every language of the site.</summary>
    public bool IsContent => item.Entry is not null;

    /// <summary>Its page; null for nothing known.</summary>
    public string? Address => item.Item is SearchItem search
        ? BasketSearch.StateOf(search.Query).Address()
        : item.Entry is { } entry ? Routes.Entry(entry) + (item.Citation?.Passage is { } passage ? $"#{passage.Anchor}" : "") : null;

    public string? Passage => item.Citation?.Passage is { } passage ? Wording.Current.Baskets.Passage(passage.Number) : null;

    /// <summary>The words of a passage; null where the whole entry is collected.</summary>
    public string? Quotation => item.Citation?.Quotation;

    public string? Summary => Quotation is null ? item.Entry?.Summary : null;

    public string Note => item.Item.Note;

    /// <summary>What is different from when it was collected, each with the way to what it was.</summary>
    public IEnumerable<Sentence> Changes => item.Changes.Select(change => WayTo(change) is { } way
        ? $"{words.Change(change)} {way}."
        : (Sentence)$"{words.Change(change)}");

    public static string KindOf(CollectedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (item.Entry is { } entry ? Wording.Current.Kinds.Singular(entry.Kind) : null) ?? (item.Search is null ? Wording.Current.Baskets.UnknownKind : Wording.Current.Baskets.SearchKind);
    }

    /// <summary>Leads to what was collected, or to the difference from it; null where nothing is known.</summary>
    private SentencePart? WayTo(ItemChange change) => (item.Item as EntryItem, item.Entry, change) switch
    {
        ({ Anchor: { } anchor }, { } entry, ItemChange.PassageGone) when PassageAnchor.IsWellFormed(anchor) => Sentence.Link(Routes.Passage(entry, anchor), Wording.Current.Baskets.WhatBecame),
        ({ Version: { } version }, { } entry, ItemChange.Changed or ItemChange.ChangedAroundPassage) when live.Find(entry.Id)?.Find(version)?.IsReadable == true =>
            Sentence.Link(HistoryRoutes.Difference(entry.Kind, entry.Id, version, entry.Version), Wording.Current.Baskets.WhatChanged),
        ({ } gone, null, ItemChange.Unknown) when live.Find(gone.Id) is { Kind: { } kind } =>
            Sentence.Link(EntryKindNames.AddressOf(kind, gone.Id), Wording.Current.Baskets.WhatItWas),
        _ => null,
    };
}

using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>An item of a basket together with what the content says of it now.</summary>
public sealed record CollectedItem
{
    public required BasketItem Item { get; init; }

    /// <summary>The entry; null for a search, and for an entry that is not there.</summary>
    public Entry? Entry { get; init; }

    /// <summary>How to cite it: the passage where it is one that is still there, else the entry.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The search; null for an entry.</summary>
    public CollectedSearch? Search { get; init; }

    /// <summary>What is different from when it was collected, or was wrong with it then.</summary>
    public IReadOnlyList<ItemChange> Changes { get; init; } = [];

    /// <summary>Whether it is invented material, which is marked, and marked in every citation.</summary>
    public bool IsExample => Entry?.IsExample ?? false;

    /// <summary>What it is called: the entry's title, the search, or the identifier of nothing known.</summary>
    public string Title => Entry?.Title ?? Search?.Title ?? Item.Key;
}

/// <summary>A search in words, and where it is asked.</summary>
/// <param name="Title">Its words and filters.</param>
/// <param name="Address">Its absolute address.</param>
public sealed record CollectedSearch(string Title, Uri Address)
{
    public string Title { get; } = OneLine.Of(Title);
}

/// <summary>How what was collected differs from what is there.</summary>
public enum ItemChange
{
    /// <summary>There is no such entry.</summary>
    Unknown,

    /// <summary>The entry was taken back.</summary>
    Withdrawn,

    /// <summary>The entry is there and the passage is not: its words are other ones now.</summary>
    PassageGone,

    /// <summary>The entry is not what it was.</summary>
    Changed,

    /// <summary>The entry is not what it was, and the passage is, to the letter.</summary>
    ChangedAroundPassage,
}

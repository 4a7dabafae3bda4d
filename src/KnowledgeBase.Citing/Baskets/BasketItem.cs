using System.Text.RegularExpressions;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>One thing that somebody collected, with what they noted about it.</summary>
public abstract record BasketItem
{
    /// <summary>A typed page; the notes of a whole basket share the room of its address, which sets the true limit.</summary>
    public const int MaxNote = 2_000;

    /// <summary>The collector's words; lines are ended by a line feed.</summary>
    public string Note { get; init => field = BasketWords.Lines(value, MaxNote); } = "";

    /// <summary>What is collected, whatever its version and note: a basket holds each once.</summary>
    public abstract string Key { get; }

    /// <summary>The same with another note.</summary>
    /// <param name="note">The collector's words.</param>
    /// <param name="remarks">Told when there are more of them than a note holds.</param>
    internal BasketItem WithNote(string note, ICollection<BasketRemark>? remarks)
    {
        if (remarks is not null && BasketWords.Lines(note, int.MaxValue).Length > MaxNote)
            remarks.Add(new BasketRemark(BasketRemarkKind.NotesShortened));

        return this with { Note = note };
    }
}

/// <summary>An entry, or one of its passages.</summary>
public sealed partial record EntryItem : BasketItem
{
    /// <exception cref="ArgumentException">The identifier or the anchor has not the form of one.</exception>
    public EntryItem(string id, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = IsId(id) ? id : throw new ArgumentException(id, nameof(id));
        Anchor = anchor is null || IsAnchor(anchor) ? anchor : throw new ArgumentException(anchor, nameof(anchor));
    }

    public string Id { get; }

    /// <summary>Anchor of the passage; null for the whole entry.</summary>
    public string? Anchor { get; }

    /// <summary>The state of the entry when it was collected, so that a later one can be told; null when nobody noted it.</summary>
    public EntryVersion? Version { get; init; }

    public override string Key => Anchor is null ? Id : $"{Id}.{Anchor}";

    public static bool IsId(string text) => IdPattern().IsMatch(text);

    public static bool IsAnchor(string text) => AnchorPattern().IsMatch(text);

    // Looser than what the content holds today, and short enough that a damaged address stays one.
    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\Ap-[a-z0-9-]{1,30}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnchorPattern();
}

/// <summary>A search, which is asked anew whenever it is opened.</summary>
public sealed record SearchItem : BasketItem
{
    public const int MaxQuery = 1_000;

    /// <param name="query">The parameters of its address, without the question mark.</param>
    public SearchItem(string query) => Query = BasketWords.Line(query, MaxQuery);

    public string Query { get; }

    public override string Key => $"?{Query}";
}

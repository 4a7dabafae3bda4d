using System.Collections.Immutable;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>Things collected in an order of the collector's own, each once; all of it can stand in an address.</summary>
/// <remarks>See <see cref="BasketText"/> for the form in an address, and for how much of a basket finds room there.</remarks>
public sealed class Basket
{
    /// <summary>A report cites less, and a page with more would not be put in order by hand.</summary>
    public const int MaxItems = 200;

    public const int MaxTitle = 200;

    private Basket(string title, ImmutableArray<BasketItem> items)
    {
        Title = title;
        Items = items;
    }

    public static Basket Empty { get; } = new("", []);

    /// <summary>What the collector calls it; empty when they do not.</summary>
    public string Title { get; }

    public ImmutableArray<BasketItem> Items { get; }

    public bool IsEmpty => Items.IsEmpty && Title.Length == 0;

    /// <summary>A basket of these items, as far as they are different and there is room.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="items">The items in order.</param>
    /// <param name="remarks">Told what was left out.</param>
    public static Basket Of(string title, IEnumerable<BasketItem> items, ICollection<BasketRemark>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(items);
        var kept = ImmutableArray.CreateBuilder<BasketItem>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!keys.Add(item.Key))
                remarks?.Add(new BasketRemark(BasketRemarkKind.Repeated, item.Key));
            else if (kept.Count == MaxItems)
                remarks?.Add(new BasketRemark(BasketRemarkKind.Full, item.Key));
            else
                kept.Add(item);
        }

        return new Basket(BasketWords.Line(title, MaxTitle), kept.ToImmutable());
    }

    public Basket WithTitle(string title) => Of(title, Items);

    /// <summary>The same with more items at its end.</summary>
    public Basket Add(IEnumerable<BasketItem> items, ICollection<BasketRemark>? remarks = null) => Of(Title, Items.Concat(items), remarks);

    /// <summary>The same without the item at a place, counted from 0; a place that it has not changes nothing.</summary>
    public Basket Remove(int place) => IsPlace(place) ? new Basket(Title, Items.RemoveAt(place)) : this;

    /// <summary>The same with the item at a place put at another, both counted from 0; beyond the ends it goes to the end.</summary>
    public Basket Move(int from, int to)
    {
        if (!IsPlace(from))
            return this;

        var item = Items[from];
        return new Basket(Title, Items.RemoveAt(from).Insert(Math.Clamp(to, 0, Items.Length - 1), item));
    }

    /// <summary>The same with other notes; a note of null stays what it was.</summary>
    /// <param name="noteOf">The note of the item at a place, counted from 0.</param>
    /// <param name="remarks">Told when a note is longer than notes can be.</param>
    public Basket WithNotes(Func<int, string?> noteOf, ICollection<BasketRemark>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(noteOf);
        return new Basket(Title, [.. Items.Select((item, place) => noteOf(place) is { } note ? item.WithNote(note, remarks) : item)]);
    }

    private bool IsPlace(int place) => place >= 0 && place < Items.Length;
}

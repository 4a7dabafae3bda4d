namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>Numbers distinct items from 0 in the order in which they are first met.</summary>
public sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _items = [];

    /// <summary>The items by number.</summary>
    public IReadOnlyList<T> Items => _items;

    public bool Contains(T item) => _numbers.ContainsKey(item);

    public int NumberOf(T item)
    {
        if (_numbers.TryGetValue(item, out var number))
            return number;

        _numbers.Add(item, _items.Count);
        _items.Add(item);
        return _items.Count - 1;
    }
}

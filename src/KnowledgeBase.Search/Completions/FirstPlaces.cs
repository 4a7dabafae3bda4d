namespace KnowledgeBase.Search.Completions;

/// <summary>Keeps the first few of the places it is given, beginnings before others.</summary>
internal sealed class FirstPlaces(int limit)
{
    /// <summary>Puts every place that is no beginning after every one that is.</summary>
    private const long Later = 1L << 32;

    private readonly List<long> _keys = new(limit + 1);

    /// <summary>Whether adding it would change anything; cheap, so that what comes too late need not be checked.</summary>
    public bool Wants(int place, bool isBeginning) => _keys.Count < limit || Key(place, isBeginning) < _keys[^1];

    public void Add(int place, bool isBeginning)
    {
        var at = _keys.BinarySearch(Key(place, isBeginning));
        if (at >= 0)
            return;

        _keys.Insert(~at, Key(place, isBeginning));
        if (_keys.Count > limit)
            _keys.RemoveAt(limit);
    }

    public IReadOnlyList<int> InOrder() => [.. _keys.Select(key => (int)(key & (Later - 1)))];

    private static long Key(int place, bool isBeginning) => isBeginning ? place : Later | (uint)place;
}

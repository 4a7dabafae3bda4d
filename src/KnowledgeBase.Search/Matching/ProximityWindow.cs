namespace KnowledgeBase.Search.Matching;

/// <summary>Finds where something of each part stands within one window of a text.</summary>
/// <param name="parts">Number of parts.</param>
/// <param name="width">Positions in the window.</param>
internal sealed class ProximityWindow(int parts, int width)
{
    private readonly List<(int Part, Occurrence Place)> _places = [];
    private readonly Dictionary<int, int> _holders = [];
    private readonly HashSet<int> _tried = [];

    public void Add(int part, List<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences)
            _places.Add((part, occurrence));
    }

    /// <summary>Adds every place of a window that holds all parts; together a window's places are worth about one.</summary>
    public void FindIn(List<Occurrence> found)
    {
        _places.Sort(static (left, right) => left.Place.Start.CompareTo(right.Place.Start));
        var end = 0;
        for (var first = 0; first < _places.Count; first++)
        {
            while (end < _places.Count && _places[end].Place.Start < _places[first].Place.Start + width)
                end++;

            if (HoldsAll(first, end))
                AddPlaces(first, end, found);
        }
    }

    private void AddPlaces(int first, int end, List<Occurrence> found)
    {
        for (var place = first; place < end; place++)
        {
            if (IsWithin(first, place))
                found.Add(_places[place].Place with { Weight = _places[place].Place.Weight / parts });
        }
    }

    private bool IsWithin(int first, int place) => _places[place].Place.End <= _places[first].Place.Start + width;

    // Two equal words of a phrase need two words of the text: a matching of parts with starts, after H. W. Kuhn (1955).
    private bool HoldsAll(int first, int end)
    {
        if (end - first < parts)
            return false;

        _holders.Clear();
        for (var part = 0; part < parts; part++)
        {
            _tried.Clear();
            if (!TryPlace(part, first, end))
                return false;
        }

        return true;
    }

    private bool TryPlace(int part, int first, int end)
    {
        for (var place = first; place < end; place++)
        {
            var start = _places[place].Place.Start;
            if (_places[place].Part != part || !IsWithin(first, place) || !_tried.Add(start))
                continue;

            if (_holders.TryGetValue(start, out var holder) && !TryPlace(holder, first, end))
                continue;

            _holders[start] = part;
            return true;
        }

        return false;
    }
}

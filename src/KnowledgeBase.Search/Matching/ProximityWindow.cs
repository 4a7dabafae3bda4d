using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Matching;

/// <summary>Finds where something of each part stands within one window of a text.</summary>
internal sealed class ProximityWindow
{
    private const int Nobody = -1;

    // Ascending by start.
    private readonly List<(int Part, Occurrence Place)> _places = [];

    // By place: the number of its start among all different ones, and whether it is in a window that holds all parts.
    private readonly List<int> _starts = [];
    private readonly List<bool> _isFound = [];

    // By the number of a start: the part that holds it, and the search that has tried it last.
    private readonly List<int> _holders = [];
    private readonly List<int> _tried = [];
    private int _search;
    private int _parts;
    private int _width;

    /// <summary>Empties the window for another text.</summary>
    /// <param name="parts">Number of parts.</param>
    /// <param name="width">Positions in the window.</param>
    public void Begin(int parts, int width)
    {
        (_parts, _width) = (parts, width);
        _places.Clear();
    }

    /// <param name="part">Number of the part.</param>
    /// <param name="occurrences">Where it stands, ascending.</param>
    public void Add(int part, List<Occurrence> occurrences)
    {
        // Merged from the end, so that each moves but once.
        var (before, next) = (_places.Count - 1, occurrences.Count - 1);
        CollectionsMarshal.SetCount(_places, _places.Count + occurrences.Count);
        var places = CollectionsMarshal.AsSpan(_places);
        for (var to = places.Length - 1; next >= 0; to--)
        {
            if (before >= 0 && places[before].Place.Start > occurrences[next].Start)
                places[to] = places[before--];
            else
                places[to] = (part, occurrences[next--]);
        }
    }

    /// <summary>Adds every place of a window that holds all parts; together a window's places are worth about one.</summary>
    public void FindIn(List<Occurrence> found)
    {
        NumberStarts();
        var end = 0;
        for (var first = 0; first < _places.Count; first++)
        {
            while (end < _places.Count && _places[end].Place.Start < _places[first].Place.Start + _width)
                end++;

            if (HoldsAll(first, end))
                MarkPlaces(first, end);
        }

        for (var place = 0; place < _places.Count; place++)
        {
            if (_isFound[place])
                found.Add(_places[place].Place with { Weight = _places[place].Place.Weight / _parts });
        }
    }

    // Numbers the starts, and forgets what was known of another text.
    private void NumberStarts()
    {
        _starts.Clear();
        var number = -1;
        for (var place = 0; place < _places.Count; place++)
        {
            number += place == 0 || _places[place].Place.Start != _places[place - 1].Place.Start ? 1 : 0;
            _starts.Add(number);
        }

        CollectionsMarshal.SetCount(_isFound, _places.Count);
        CollectionsMarshal.AsSpan(_isFound).Clear();
        CollectionsMarshal.SetCount(_holders, number + 1);
        CollectionsMarshal.SetCount(_tried, number + 1);
        CollectionsMarshal.AsSpan(_tried).Clear();
        _search = 0;
    }

    private void MarkPlaces(int first, int end)
    {
        for (var place = first; place < end; place++)
            _isFound[place] |= IsWithin(first, place);
    }

    private bool IsWithin(int first, int place) => _places[place].Place.End <= _places[first].Place.Start + _width;

    // Two equal words of a phrase need two words of the text: a matching of parts with starts, after H. W. Kuhn (1955).
    private bool HoldsAll(int first, int end)
    {
        if (end - first < _parts)
            return false;

        CollectionsMarshal.AsSpan(_holders)[_starts[first]..(_starts[end - 1] + 1)].Fill(Nobody);
        for (var part = 0; part < _parts; part++)
        {
            _search++;
            if (!TryPlace(part, first, end))
                return false;
        }

        return true;
    }

    private bool TryPlace(int part, int first, int end)
    {
        for (var place = first; place < end; place++)
        {
            var start = _starts[place];
            if (_places[place].Part != part || !IsWithin(first, place) || _tried[start] == _search)
                continue;

            _tried[start] = _search;
            if (_holders[start] is var holder and not Nobody && !TryPlace(holder, first, end))
                continue;

            _holders[start] = part;
            return true;
        }

        return false;
    }
}

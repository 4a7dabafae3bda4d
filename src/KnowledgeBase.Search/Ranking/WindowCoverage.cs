using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Ranking;

/// <summary>How much of a query stands in one place of a text, whatever its order: an answer is a sentence or two, not a whole entry.</summary>
/// <remarks>
/// D. Metzler, W. B. Croft, A Markov random field model for term dependencies (2005), have windows for every set of query
/// words; the best single window, with its words weighted by rarity, tells nearly as much for the price of one walk.
/// </remarks>
internal sealed class WindowCoverage(IReadOnlyList<float> rarity)
{
    private readonly List<(int Position, int Unit, float Weight)> _places = [];
    private readonly float[] _inWindow = new float[rarity.Count];

    /// <summary>The largest sum of the rarities of different words within a window.</summary>
    /// <param name="found">Occurrences by unit, in one field.</param>
    /// <param name="width">Width of the window in words.</param>
    public float Best(ReadOnlySpan<List<Occurrence>> found, int width)
    {
        _places.Clear();
        var (units, alone) = (0, 0f);
        for (var unit = 0; unit < found.Length; unit++)
        {
            units += found[unit].Count > 0 ? 1 : 0;
            foreach (var occurrence in found[unit])
            {
                alone = Math.Max(alone, occurrence.Weight * rarity[unit]);
                _places.Add((occurrence.Start, unit, occurrence.Weight));
            }
        }

        // One word in its closest form: wherever that stands.
        if (units < 2)
            return alone;

        _places.Sort(static (left, right) => left.Position.CompareTo(right.Position));
        var best = 0f;
        for (var (first, last) = (0, 0); last < _places.Count; last++)
        {
            while (_places[last].Position - _places[first].Position >= width)
                first++;

            best = Math.Max(best, Sum(first, last));
        }

        return best;
    }

    // Windows hold few words, so they are summed anew: a word may stand in one twice, in different forms.
    private float Sum(int first, int last)
    {
        Array.Clear(_inWindow);
        for (var place = first; place <= last; place++)
            _inWindow[_places[place].Unit] = Math.Max(_inWindow[_places[place].Unit], _places[place].Weight);

        var sum = 0f;
        for (var unit = 0; unit < _inWindow.Length; unit++)
            sum += _inWindow[unit] * rarity[unit];

        return sum;
    }
}

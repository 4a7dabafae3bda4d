using System.Runtime.InteropServices;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matrices;

/// <summary>One dimension of a matrix while it is counted: numbers its values as they are met, and counts the entries of each.</summary>
/// <param name="facet">The dimension.</param>
/// <param name="isLine">Which of its values are counted.</param>
internal sealed class MatrixAxis(Facet facet, Predicate<string> isLine)
{
    private const int NoLine = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<int> _examples = [];
    private readonly List<int> _found = [];

    // The number of the line by ordinal of the segment that is being walked over.
    private int[] _lines = [];

    public Facet Facet => facet;

    /// <summary>The values met, with their numbers.</summary>
    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>Number of entries by number of the value.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Number of sample entries by number of the value.</summary>
    public IReadOnlyList<int> Examples => _examples;

    public void Begin(FacetOrdinals ordinals) =>
        _lines = [.. ordinals.Values.Select(value => value.Facet == facet && isLine(value.Value) ? NumberOf(value.Value) : NoLine)];

    /// <summary>Counts an entry in each line it belongs to.</summary>
    /// <param name="values">The ordinals of its values, of any facet.</param>
    /// <param name="isExample">Whether it is sample material.</param>
    /// <returns>The numbers of the lines; valid until the next entry.</returns>
    public ReadOnlySpan<int> Count(ReadOnlySpan<int> values, bool isExample)
    {
        _found.Clear();
        foreach (var value in values)
        {
            if (_lines[value] != NoLine)
                _found.Add(_lines[value]);
        }

        if (_found.Count == 0)
            _found.Add(NumberOf(Absence.Value));

        foreach (var line in _found)
        {
            _counts[line]++;
            _examples[line] += isExample ? 1 : 0;
        }

        return CollectionsMarshal.AsSpan(_found);
    }

    private int NumberOf(string value)
    {
        if (_numbers.TryGetValue(value, out var number))
            return number;

        _counts.Add(0);
        _examples.Add(0);
        return _numbers[value] = _counts.Count - 1;
    }
}

using System.Runtime.InteropServices;
using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Numbers patches and patch sets, the most frequent first, so that frequent ones get short numbers.</summary>
public sealed class PatchTable
{
    private readonly Dictionary<Patch, int> _patchNumbers;
    private readonly Dictionary<string, int> _setNumbers;

    /// <param name="sets">The patch set of every key, in the order in which its readings are to be read back.</param>
    public PatchTable(IReadOnlyCollection<Patch[]> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var patches = ByFrequency(sets.SelectMany(set => set), patch => $"{patch.Lead} {patch.Trail:D3} {patch.Suffix}");
        _patchNumbers = Numbered(patches);
        Patches = patches;
        var keys = ByFrequency(sets.Select(Key), key => key);
        _setNumbers = Numbered(keys);
        Sets = [.. keys.Select(key => key.Select(letter => (int)letter).ToArray())];
    }

    public IReadOnlyList<Patch> Patches { get; }

    public IReadOnlyList<int[]> Sets { get; }

    /// <summary>The number of a set given to the constructor.</summary>
    public int NumberOf(Patch[] set) => _setNumbers[Key(set)];

    // A set as a text of patch numbers compares and hashes by content.
    private string Key(Patch[] set) => string.Create(set.Length, set, (key, patches) =>
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = (char)_patchNumbers[patches[i]];
    });

    private static List<T> ByFrequency<T>(IEnumerable<T> items, Func<T, string> tieBreaker)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var item in items)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, item, out _)++;
        return [.. counts.OrderByDescending(pair => pair.Value)
            .ThenBy(pair => tieBreaker(pair.Key), StringComparer.Ordinal)
            .Select(pair => pair.Key)];
    }

    private static Dictionary<T, int> Numbered<T>(List<T> items)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>(items.Count);
        foreach (var item in items)
            numbers.Add(item, numbers.Count);
        return numbers;
    }
}

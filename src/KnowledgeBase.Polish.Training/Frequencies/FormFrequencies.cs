using System.Globalization;

namespace KnowledgeBase.Polish.Training.Frequencies;

/// <summary>A list of how often each form, in lower case, stands in some running text.</summary>
/// <remarks>One line per count, the largest first: the count, a tab, the forms in ordinal order with spaces between.</remarks>
public static class FormFrequencies
{
    /// <exception cref="InvalidDataException">A line is not a count with its forms.</exception>
    public static IEnumerable<(string Form, int Count)> Read(TextReader list)
    {
        ArgumentNullException.ThrowIfNull(list);
        while (list.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var number, var forms] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count))
                throw new InvalidDataException($"Not a count with its forms: {line}");

            foreach (var form in forms.Split(' '))
                yield return (form, count);
        }
    }

    /// <param name="list">Where the list goes.</param>
    /// <param name="counts">The count of each form.</param>
    /// <param name="least">Forms with a smaller count are left out.</param>
    public static void Write(TextWriter list, IReadOnlyDictionary<string, int> counts, int least)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(counts);
        var groups = counts.Where(pair => pair.Value >= least)
            .GroupBy(pair => pair.Value, pair => pair.Key)
            .OrderByDescending(group => group.Key);
        foreach (var group in groups)
            list.Write($"{group.Key.ToString(CultureInfo.InvariantCulture)}\t{string.Join(' ', group.Order(StringComparer.Ordinal))}\n");
    }
}

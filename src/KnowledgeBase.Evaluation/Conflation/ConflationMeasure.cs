namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>Compares groups found with true groups over all pairs of different words.</summary>
/// <remarks>
/// A pair belongs together when its words share any true group, and is put together when they share any found one. Pairs
/// are counted from a word that is asked for to every other word, each with the product of both words' weights.
/// </remarks>
public sealed class ConflationMeasure
{
    private readonly WordGroups _truth;
    private readonly WordGroups _found;
    private readonly int[] _trulyWith;
    private readonly int[] _putWith;

    public ConflationMeasure(WordGroups truth, WordGroups found)
    {
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(found);
        if (truth.WordCount != found.WordCount)
            throw new ArgumentException("Both must group the same words.", nameof(found));

        _truth = truth;
        _found = found;
        _trulyWith = new int[truth.WordCount];
        _putWith = new int[truth.WordCount];
    }

    /// <summary>The score over the pairs of the words asked for with all words.</summary>
    /// <param name="asked">Numbers of the words asked for, each once.</param>
    /// <param name="weightOf">The weight of a word; null when all weigh the same.</param>
    public ConflationScore Score(IEnumerable<int> asked, Func<int, double>? weightOf = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (right, put, belonging) = (0.0, 0.0, 0.0);
        Array.Fill(_trulyWith, -1);
        Array.Fill(_putWith, -1);
        foreach (var word in asked)
        {
            var weight = weightOf?.Invoke(word) ?? 1;
            belonging += weight * Mark(_truth, word, _trulyWith, null, weightOf).All;
            var (all, marked) = Mark(_found, word, _putWith, _trulyWith, weightOf);
            put += weight * all;
            right += weight * marked;
        }

        return new ConflationScore(put == 0 ? 1 : right / put, belonging == 0 ? 1 : right / belonging);
    }

    /// <summary>Marks each other word of the word's groups once; sums the weights of all and of those marked in <paramref name="before"/>.</summary>
    private static (double All, double Before) Mark(WordGroups groups, int word, int[] marks, int[]? before, Func<int, double>? weightOf)
    {
        var (all, both) = (0.0, 0.0);
        marks[word] = word;
        foreach (var group in groups.GroupsOf(word))
        {
            foreach (var other in groups.WordsOf(group))
            {
                if (marks[other] == word)
                    continue;

                marks[other] = word;
                var weight = weightOf?.Invoke(other) ?? 1;
                all += weight;
                if (before is not null && before[other] == word)
                    both += weight;
            }
        }

        return (all, both);
    }
}

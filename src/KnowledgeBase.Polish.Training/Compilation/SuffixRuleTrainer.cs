using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Learns which patch the longest known suffix of an unknown word calls for.</summary>
/// <remarks>
/// Keys are reversed forms behind a symbol for their prefix (<see cref="SuffixRules.PrefixClass"/>). From the shortest
/// suffix to the longest, a suffix gets a rule of its own when that makes at least <see cref="MinimumGain"/> more
/// distinct pairs of lemma and patch right than the rule it inherits.
/// </remarks>
public sealed class SuffixRuleTrainer
{
    /// <summary>Smaller values memorise exceptions: better on random words, worse on words of unseen families.</summary>
    public const int MinimumGain = 8;

    /// <summary>A second patch is kept when at least this share of the pairs needs it.</summary>
    public const double MinimumShare = 0.2;

    private readonly Sample[] _samples;
    private readonly Patch[] _patches;
    private readonly int[] _seenAt;
    private readonly int[] _counts;
    private readonly SortedDictionary<string, Patch[]> _rules = new(StringComparer.Ordinal);
    private int _visit;

    private SuffixRuleTrainer(Sample[] samples, Patch[] patches, int pairs)
    {
        _samples = samples;
        _patches = patches;
        _seenAt = new int[pairs];
        _counts = new int[patches.Length];
    }

    /// <summary>The rules as reversed suffixes with their patches, the likelier first, in ordinal order.</summary>
    public static IReadOnlyList<KeyValuePair<string, Patch[]>> Learn(IEnumerable<VocabularyWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var samples = new List<Sample>();
        var patches = new Dictionary<Patch, int>();
        var pairs = new Dictionary<(string Lemma, int Patch), int>();
        foreach (var word in words)
        {
            if (!SuffixRules.MayGuess(word.Form))
                continue;

            var key = SuffixRules.KeyOf(word.Form);
            foreach (var lemma in word.Lemmas)
            {
                var patch = NumberOf(patches, PatchFinder.Find(word.Form, lemma));
                samples.Add(new Sample(key, patch, NumberOf(pairs, (lemma, patch))));
            }
        }

        samples.Sort((x, y) => string.CompareOrdinal(x.Key, y.Key));
        var trainer = new SuffixRuleTrainer([.. samples], [.. patches.Keys], pairs.Count);
        trainer.Visit(0, samples.Count, depth: 1, inherited: []);
        return [.. trainer._rules];
    }

    private static int NumberOf<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out var number))
            numbers.Add(item, number = numbers.Count);
        return number;
    }

    // Visits all suffixes of the given length that the samples in [from, to) have; they agree on all but the last letter.
    private void Visit(int from, int to, int depth, int[] inherited)
    {
        while (from < to)
        {
            if (_samples[from].Key.Length < depth)
            {
                from++;
                continue;
            }

            var end = EndOfGroup(from, to, depth);
            if (end - from >= MinimumGain)
                Visit(from, end, depth + 1, Rule(from, end, depth, inherited));
            from = end;
        }
    }

    private int EndOfGroup(int from, int to, int depth)
    {
        var letter = _samples[from].Key[depth - 1];
        while (from < to && _samples[from].Key[depth - 1] == letter)
            from++;
        return from;
    }

    private int[] Rule(int from, int to, int depth, int[] inherited)
    {
        var ranked = Rank(from, to, out var total);
        var best = ranked[0];
        var gain = best.Count - (inherited.Length == 0 ? 0 : ranked.FirstOrDefault(r => r.Patch == inherited[0]).Count);
        if (gain < MinimumGain)
            return inherited;

        int[] rule = ranked.Count > 1 && ranked[1].Count >= MinimumShare * total
            ? [best.Patch, ranked[1].Patch]
            : [best.Patch];
        _rules.Add(_samples[from].Key[..depth], [.. rule.Select(patch => _patches[patch])]);
        return rule;
    }

    private List<(int Patch, int Count)> Rank(int from, int to, out int total)
    {
        _visit++;
        total = 0;
        var met = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (_seenAt[_samples[i].Pair] == _visit)
                continue;

            _seenAt[_samples[i].Pair] = _visit;
            total++;
            if (_counts[_samples[i].Patch]++ == 0)
                met.Add(_samples[i].Patch);
        }

        var ranked = met.Select(patch => (Patch: patch, Count: _counts[patch]))
            .OrderByDescending(r => r.Count).ThenBy(r => r.Patch).ToList();
        foreach (var patch in met)
            _counts[patch] = 0;
        return ranked;
    }

    private readonly record struct Sample(string Key, int Patch, int Pair);
}

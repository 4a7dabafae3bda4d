using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Learns which patch the longest known suffix of an unknown word calls for.</summary>
/// <remarks>
/// Keys are reversed forms behind a symbol for their prefix (<see cref="SuffixRules.PrefixClass"/>). From the shortest
/// suffix to the longest, a suffix gets a rule of its own when that makes at least <see cref="MinimumGain"/> more
/// distinct pairs of family and patch right than the rule it inherits, by its first patch or by all. A family is the
/// lemmas that share their last <see cref="FamilyLetters"/> letters: zabudować and przebudować are one word with two
/// prefixes and no two witnesses for how new words inflect.
/// </remarks>
public sealed class SuffixRuleTrainer
{
    /// <summary>Smaller values memorise exceptions, which costs more than it gains on words of unseen families.</summary>
    public const int MinimumGain = 4;

    /// <summary>A further patch is kept when at least this share of the pairs needs it.</summary>
    public const double MinimumShare = 0.1;

    /// <summary>
    /// Patches a rule may have. The endings of participles, gerunds, adjectives and nouns overlap: with two patches one of
    /// the readings loses its forms, while a fourth puts together more words that are strangers than that are kin.
    /// </summary>
    public const int MostPatches = 3;

    /// <summary>Lemmas that share this many last letters count once.</summary>
    public const int FamilyLetters = 6;

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
        var pairs = new Dictionary<(string Family, int Patch), int>();
        foreach (var word in words)
        {
            if (!SuffixRules.MayGuess(word.Form))
                continue;

            var key = SuffixRules.KeyOf(word.Form);
            foreach (var lemma in word.Lemmas)
            {
                var patch = NumberOf(patches, PatchFinder.Find(word.Form, lemma));
                samples.Add(new Sample(key, patch, NumberOf(pairs, (FamilyOf(lemma), patch))));
            }
        }

        samples.Sort((x, y) => string.CompareOrdinal(x.Key, y.Key));
        var trainer = new SuffixRuleTrainer([.. samples], [.. patches.Keys], pairs.Count);
        trainer.Visit(0, samples.Count, depth: 1, inherited: []);
        return [.. trainer._rules];
    }

    private static string FamilyOf(string lemma) => lemma.Length > FamilyLetters ? lemma[^FamilyLetters..] : lemma;

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
        var needed = ranked.Skip(1).Take(MostPatches - 1).TakeWhile(further => further.Count >= MinimumShare * total);
        int[] rule = [ranked[0].Patch, .. needed.Select(further => further.Patch)];

        // A better first patch is a gain, and so is a patch among the further ones that the inherited rule lacks.
        var firstGain = ranked[0].Count - Right(ranked, inherited.AsSpan()[..Math.Min(1, inherited.Length)]);
        var anyGain = Right(ranked, rule) - Right(ranked, inherited);
        if (Math.Max(firstGain, anyGain) < MinimumGain)
            return inherited;

        _rules.Add(_samples[from].Key[..depth], [.. rule.Select(patch => _patches[patch])]);
        return rule;
    }

    private static int Right(List<(int Patch, int Count)> ranked, ReadOnlySpan<int> rule)
    {
        var right = 0;
        foreach (var (patch, count) in ranked)
            right += rule.Contains(patch) ? count : 0;
        return right;
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

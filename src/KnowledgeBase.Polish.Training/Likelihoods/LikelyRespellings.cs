using System.Runtime.InteropServices;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>Decides which words are meant by who types a word without Polish letters.</summary>
public sealed class LikelyRespellings
{
    /// <summary>
    /// The share of a look-alike beside a word spelled right from which it may be meant as well: plac is not a slip for płać, sad
    /// may be one for sąd. As with readings, two lemmas are compared over all the spellings that they share.
    /// </summary>
    public const double LeastShareBesideWord = 0.5;

    private readonly FormReadings _readings;
    private readonly LikelyLemmas _likely;
    private readonly Dictionary<string, (int Own, List<int> Marked)> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Word, string LookAlike), (double Word, double LookAlike)> _pairs = [];

    public LikelyRespellings(FormReadings readings, LikelyLemmas likely)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(likely);
        _readings = readings;
        _likely = likely;
        AddSpellings();
        foreach (var (own, marked) in _spellings.Values.Where(spelling => spelling.Own >= 0))
            AddPairs(own, marked);
    }

    /// <summary>
    /// Spellings without Polish letters whose likely lemmas are not what the rule without a list says: no others for a word
    /// of the dictionary, else those of all words spelled so.
    /// </summary>
    public IEnumerable<KeyValuePair<string, string[]>> Exceptions()
    {
        foreach (var (spelling, (own, marked)) in _spellings)
        {
            var chosen = own < 0 ? Likeliest(marked) : LookAlikes(own, marked);
            if (chosen.Count > 0 && (own >= 0 || chosen.Count < marked.Count))
                yield return KeyValuePair.Create(spelling, chosen.SelectMany(_likely.Of).Select(lemma => lemma.Lemma).Distinct().ToArray());
        }
    }

    private List<int> Likeliest(List<int> marked)
    {
        var total = marked.Sum(Expected);
        return marked.FindAll(form => Expected(form) >= LikelyLemmas.LeastShare * total);
    }

    private List<int> LookAlikes(int own, List<int> marked) =>
        marked.FindAll(form => Pairs(own, form).GroupBy(key => key.LookAlike).Any(keys => keys.All(IsLikely)));

    private bool IsLikely((string Word, string LookAlike) key)
    {
        var (word, lookAlike) = _pairs[key];
        return lookAlike >= LeastShareBesideWord * (word + lookAlike);
    }

    private double Expected(int form) => _likely.Of(form).Sum(lemma => lemma.Expected);

    private void AddPairs(int own, List<int> marked)
    {
        foreach (var form in marked)
        {
            foreach (var key in Pairs(own, form))
            {
                ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, key, out _);
                pair.Word += _likely.Of(own).First(lemma => lemma.Lemma == key.Word).Expected;
                pair.LookAlike += _likely.Of(form).First(lemma => lemma.Lemma == key.LookAlike).Expected;
            }
        }
    }

    // A form that differs only in its Polish letters from another of the same word is no look-alike: radą.
    private IEnumerable<(string Word, string LookAlike)> Pairs(int own, int form)
    {
        var words = _likely.Of(own);
        return _likely.Of(form).Where(other => words.All(word => word.Lemma != other.Lemma))
            .SelectMany(_ => words, (other, word) => (word.Lemma, other.Lemma));
    }

    // Of spellings that only words never met share nothing is known.
    private void AddSpellings()
    {
        foreach (var form in Marked().Where(form => _readings.Of(form).Any(lemma => lemma.Weight >= LikelyLemmas.LeastEvidence)))
            _spellings.TryAdd(Folding.Fold(_readings.Forms[form]), (-1, []));
        for (var form = 0; form < _readings.Forms.Count; form++)
        {
            if (!_spellings.TryGetValue(Folding.Fold(_readings.Forms[form]), out var spelling))
                continue;

            if (Folding.IsFolded(_readings.Forms[form]))
                _spellings[_readings.Forms[form]] = (form, spelling.Marked);
            else
                spelling.Marked.Add(form);
        }
    }

    private IEnumerable<int> Marked() => Enumerable.Range(0, _readings.Forms.Count).Where(form => !Folding.IsFolded(_readings.Forms[form]));
}

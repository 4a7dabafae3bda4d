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

    /// <summary>A word with a smaller share than this among those that a spelling, itself no word, may stand for is not meant.</summary>
    public const double LeastShare = 0.02;

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
        return marked.FindAll(form => Expected(form) >= LeastShare * total);
    }

    private List<int> LookAlikes(int own, List<int> marked)
    {
        var words = Words(own);
        return marked.FindAll(form => LookAlikes(words, form).Any(lookAlike => words.All(word => IsLikely(word.Lemma, lookAlike.Lemma))));
    }

    private bool IsLikely(string word, string lookAlike)
    {
        var pair = _pairs[(word, lookAlike)];
        return pair.LookAlike >= LeastShareBesideWord * (pair.Word + pair.LookAlike);
    }

    private double Expected(int form) => _likely.Of(form).Sum(lemma => lemma.Expected);

    private void AddPairs(int own, List<int> marked)
    {
        var words = Words(own);
        foreach (var lookAlike in marked.SelectMany(form => LookAlikes(words, form)))
        {
            foreach (var word in words)
            {
                ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (word.Lemma, lookAlike.Lemma), out _);
                pair = (pair.Word + word.Expected, pair.LookAlike + lookAlike.Expected);
            }
        }
    }

    // A lemma all of whose forms are another's counts as that one: Sady as sad.
    private List<(string Lemma, double Expected)> Words(int own)
    {
        var lemmas = _likely.Of(own);
        return [.. lemmas.GroupBy(lemma => lemmas.Select(other => other.Lemma)
                .FirstOrDefault(other => other != lemma.Lemma && _likely.HasEveryFormOf(other, lemma.Lemma), lemma.Lemma))
            .Select(word => (word.Key, word.Sum(lemma => lemma.Expected)))];
    }

    // A form that differs only in its Polish letters from another of the same word is no look-alike: radą.
    private IEnumerable<LemmaReading> LookAlikes(List<(string Lemma, double Expected)> words, int form) =>
        _likely.Of(form).Where(other => words.All(word => word.Lemma != other.Lemma));

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

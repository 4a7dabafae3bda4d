using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>Decides which words are meant by who types a word without Polish letters.</summary>
public sealed class LikelyRespellings
{
    /// <summary>A lemma with a smaller share than this among all words that are spelled so without Polish letters is not meant.</summary>
    public const double LeastShare = 0.1;

    /// <summary>
    /// The same where the spelling is a word of its own (sad, plac). At most a third of those who search leave the Polish letters
    /// out, so a third of a tenth to be meant is three tenths of the texts.
    /// </summary>
    public const double LeastShareBesideWord = 0.3;

    private readonly FormReadings _readings;
    private readonly LikelyLemmas _likely;

    public LikelyRespellings(FormReadings readings, LikelyLemmas likely)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(likely);
        _readings = readings;
        _likely = likely;
    }

    /// <summary>
    /// Spellings without Polish letters whose likely lemmas are not what the rule without a list says: no others for a word
    /// of the dictionary, else those of all words spelled so.
    /// </summary>
    public IEnumerable<KeyValuePair<string, string[]>> Exceptions()
    {
        var groups = Groups();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var form = 0; form < _readings.Forms.Count; form++)
        {
            if (groups.ContainsKey(_readings.Forms[form]))
                known.Add(_readings.Forms[form], form);
        }

        foreach (var (plain, forms) in groups)
        {
            var own = known.TryGetValue(plain, out var number) ? _readings.Of(number) : [];
            var others = forms.SelectMany(_likely.Of).GroupBy(lemma => lemma.Lemma, lemma => lemma.Expected)
                .Select(lemma => (Lemma: lemma.Key, Expected: lemma.Sum()))
                .ToList();
            var total = own.Sum(lemma => lemma.Expected) + others.Sum(lemma => lemma.Expected);
            var least = own.Count > 0 ? LeastShareBesideWord : LeastShare;
            string[] chosen = [.. others.Where(lemma => lemma.Expected >= least * total && own.All(mine => mine.Lemma != lemma.Lemma)).Select(lemma => lemma.Lemma)];
            if (chosen.Length > 0 && (own.Count > 0 || chosen.Length < others.Count))
                yield return KeyValuePair.Create(plain, chosen);
        }
    }

    // Of spellings that only words never met share nothing is known.
    private Dictionary<string, List<int>> Groups()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var form in Marked().Where(form => _readings.Of(form).Any(lemma => lemma.Weight >= LikelyLemmas.LeastEvidence)))
            groups.TryAdd(Folding.Fold(_readings.Forms[form]), []);
        foreach (var form in Marked())
        {
            if (groups.TryGetValue(Folding.Fold(_readings.Forms[form]), out var forms))
                forms.Add(form);
        }

        return groups;
    }

    private IEnumerable<int> Marked() => Enumerable.Range(0, _readings.Forms.Count).Where(form => !Folding.IsFolded(_readings.Forms[form]));
}

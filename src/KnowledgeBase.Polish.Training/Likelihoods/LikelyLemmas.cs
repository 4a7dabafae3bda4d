using System.Runtime.InteropServices;

namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>Decides which of a form's lemmas are meant by who writes it.</summary>
/// <remarks>
/// Lemmas are compared in pairs, over all the forms that both have, so that danych and danym, which dane shares with dany,
/// are decided alike: two forms of a word find the same only if they have the same likely lemmas.
/// </remarks>
public sealed class LikelyLemmas
{
    /// <summary>A lemma with a smaller share than this against another of the form is not meant.</summary>
    public const double LeastShare = 0.09;

    /// <summary>A lemma ousts others only when texts hold about so many of its forms; of words never met nothing is known.</summary>
    public const double LeastEvidence = 0.5;

    // Data, which are given in no sense that anybody thinks of: dane has parted from dany, though it has no form of its own.
    private const string Parted = "dane";

    // Shorter forms are abbreviations, which stand for whatever the writer likes: s. is a page or a second.
    private const int ShortestForm = 3;

    private readonly FormReadings _readings;
    private readonly Dictionary<(string, string), Pair> _pairs = [];
    private readonly Dictionary<string, int> _formCounts = new(StringComparer.Ordinal);

    public LikelyLemmas(FormReadings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        _readings = readings;
        for (var form = 0; form < readings.Forms.Count; form++)
        {
            var lemmas = readings.Of(form);
            foreach (var lemma in lemmas)
                CollectionsMarshal.GetValueRefOrAddDefault(_formCounts, lemma.Lemma, out _)++;
            for (var i = 1; i < lemmas.Count; i++)
            {
                for (var j = 0; j < i; j++)
                    AddPair(lemmas[i], lemmas[j]);
            }
        }
    }

    /// <summary>The likely lemmas among those that the model knows of the form; at least one.</summary>
    public IReadOnlyList<LemmaReading> Of(int form)
    {
        var all = _readings.Of(form);
        var text = _readings.Forms[form];
        if (all.Count < 2 || text.Length < ShortestForm)
            return all;

        var likely = all.Where(lemma => !all.Any(other => Ousts(text, other, lemma))).ToList();
        return likely.Count > 0 ? likely : [all.MaxBy(lemma => lemma.Expected)];
    }

    /// <summary>True when all forms of the second lemma are forms of the first one, which shares some with it.</summary>
    public bool HasEveryFormOf(string one, string other) => _pairs[Key(one, other)].Forms == _formCounts[other];

    /// <summary>The forms with an unlikely lemma, with their likely ones.</summary>
    public IEnumerable<KeyValuePair<string, string[]>> Exceptions()
    {
        for (var form = 0; form < _readings.Forms.Count; form++)
        {
            var likely = Of(form);
            if (likely.Count < _readings.Of(form).Count)
                yield return KeyValuePair.Create(_readings.Forms[form], likely.Select(lemma => lemma.Lemma).ToArray());
        }
    }

    private bool Ousts(string form, LemmaReading one, LemmaReading other)
    {
        if (one.Lemma == other.Lemma || one.Weight < LeastEvidence || AreOneWord(one.Lemma, other.Lemma) || AreOneWord(other.Lemma, one.Lemma))
            return false;
        if (IsVirilePlural(form, other.Lemma) && !one.Lemma.StartsWith(form[..^1], StringComparison.Ordinal))
            return one.Weight >= other.Weight;
        if (HasEveryFormOf(other.Lemma, one.Lemma) && (other.Weight < LeastEvidence || IsPartOf(one.Lemma)))
            return false;

        var pair = _pairs[Key(one.Lemma, other.Lemma)];
        var share = string.CompareOrdinal(one.Lemma, other.Lemma) < 0 ? pair.Second : pair.First;
        return share < LeastShare * (pair.First + pair.Second);
    }

    // Plurals (warsztaty, klasy) and feminines (śląska) that the dictionary lists beside the word they are forms of: seen in
    // forms that both have, the one may as well be the other. A form that is a word all alone (razem, of raz) has parted.
    private bool IsPartOf(string lemma) => _formCounts[lemma] > 1 && lemma != Parted;

    // Many a gerund and participle is listed twice, as a form of its verb and as a noun or adjective: poznanie, nieznany.
    private static bool AreOneWord(string nominal, string verb) => verb.EndsWith('ć') && (nominal switch
    {
        [.., 'n' or 'c', 'i', 'e'] or [.., 'n' or 't', 'y'] or [.., 'ą', 'c', 'y'] => true,
        _ => false,
    });

    // The dative of a noun is spelled like the plural, of men, of the adjective made of it: powiatowi. Both are rare, and who
    // looks for the adjective is served by the noun.
    private static bool IsVirilePlural(string form, string adjective) =>
        adjective.EndsWith("owy", StringComparison.Ordinal) && form.Length == adjective.Length
        && form.AsSpan(0, form.Length - 1).SequenceEqual(adjective.AsSpan(0, adjective.Length - 1)) && form.EndsWith('i');

    private void AddPair(LemmaReading one, LemmaReading other)
    {
        if (string.CompareOrdinal(one.Lemma, other.Lemma) > 0)
            (one, other) = (other, one);
        ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (one.Lemma, other.Lemma), out _);
        pair = new Pair(pair.Forms + 1, pair.First + one.Expected, pair.Second + other.Expected);
    }

    private static (string, string) Key(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    /// <summary>What two lemmas have in common: forms, and how often these are expected as forms of the one and of the other.</summary>
    private readonly record struct Pair(int Forms, double First, double Second);
}

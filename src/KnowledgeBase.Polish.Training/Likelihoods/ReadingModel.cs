namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>
/// How often each reading of each form is expected in text: P(paradigm) · P(slot | part of speech) / number of the
/// paradigm's forms in that slot, estimated from counted forms by expectation maximisation.
/// </summary>
/// <remarks>
/// A. P. Dempster, N. M. Laird, D. B. Rubin, "Maximum Likelihood from Incomplete Data via the EM Algorithm" (1977). One
/// form says little of its readings, but two paradigms seldom share all their forms, and all paradigms share the slots.
/// One that lacks slots (dane has no singular) divides its share among those it has; the update of the slots' weights
/// allows for that as in D. R. Hunter, "MM algorithms for generalized Bradley-Terry models" (2004).
/// </remarks>
public sealed class ReadingModel
{
    /// <summary>
    /// What a paradigm counts that no text holds: the words met once, spread over those never met, come to about this
    /// (the estimate of A. Turing and I. J. Good, 1953).
    /// </summary>
    public const double Unseen = 0.05;

    /// <summary>
    /// What the count of a form that other lemmas have too says of a paradigm's weight, against one that it alone has. At 1,
    /// gmin (the common folk), which no text holds, would take a quarter of gminie from gmina.
    /// </summary>
    private const double SharedEvidence = 0.1;

    // Further rounds move no decision.
    private const int Rounds = 40;

    private readonly Paradigms _paradigms;
    private readonly double[] _counts;
    private readonly bool[] _isShared;
    private readonly double[] _slotWeights;
    private readonly double[] _weights;
    private readonly double[] _expected;

    // Of the paradigm at hand: how many of its forms fill each slot.
    private readonly int[] _slotForms;

    private ReadingModel(Paradigms paradigms, double[] counts)
    {
        _paradigms = paradigms;
        _counts = counts;
        _isShared = SharedForms(paradigms);
        _slotWeights = Enumerable.Repeat(1.0, paradigms.SlotCount).ToArray();
        _weights = Enumerable.Repeat(Unseen, paradigms.Count).ToArray();
        _expected = new double[paradigms.Readings.Count];
        _slotForms = new int[paradigms.SlotCount];
    }

    /// <summary>The expected count of each reading, in the order of the readings.</summary>
    public IReadOnlyList<double> Expected => _expected;

    /// <summary>The expected count of the reading's paradigm in all its forms.</summary>
    public double WeightOf(Reading reading) => _weights[reading.Paradigm];

    /// <param name="paradigms">The dictionary.</param>
    /// <param name="counts">The count of each form, by its number.</param>
    public static ReadingModel Estimate(Paradigms paradigms, double[] counts)
    {
        ArgumentNullException.ThrowIfNull(paradigms);
        ArgumentNullException.ThrowIfNull(counts);
        var model = new ReadingModel(paradigms, counts);
        var all = model.Groups().ToList();
        var seen = all.Where(group => Enumerable.Range(group.Start, group.End - group.Start).Any(i => counts[paradigms.Readings[i].Form] > 0)).ToList();
        foreach (var (start, _) in seen)
            model._weights[paradigms.Readings[start].Paradigm] = 1;
        for (var round = 0; round < Rounds; round++)
        {
            model.Expect(seen);
            model.Maximise(seen);
        }

        model.Expect(all);
        model.Temper();
        return model;
    }

    private static bool[] SharedForms(Paradigms paradigms)
    {
        var owners = new string?[paradigms.Forms.Count];
        var shared = new bool[paradigms.Forms.Count];
        foreach (var reading in paradigms.Readings)
        {
            var lemma = paradigms.LemmaOf(reading);
            shared[reading.Form] |= (owners[reading.Form] ??= lemma) != lemma;
        }

        return shared;
    }

    private IEnumerable<(int Start, int End)> Groups()
    {
        var start = 0;
        for (var i = 1; i <= _paradigms.Readings.Count; i++)
        {
            if (i < _paradigms.Readings.Count && _paradigms.Readings[i].Paradigm == _paradigms.Readings[start].Paradigm)
                continue;

            yield return (start, i);
            start = i;
        }
    }

    private void Expect(List<(int Start, int End)> groups)
    {
        foreach (var (start, end) in groups)
        {
            var whole = CountSlotForms(start, end);
            for (var i = start; i < end; i++)
                _expected[i] = _weights[_paradigms.Readings[i].Paradigm] * Share(i) / whole;
            ClearSlotForms(start, end);
        }
    }

    private void Maximise(List<(int Start, int End)> groups)
    {
        var totals = Totals(groups);
        var slotCounts = new double[_slotWeights.Length];
        var exposures = new double[_slotWeights.Length];
        foreach (var (start, end) in groups)
        {
            var whole = CountSlotForms(start, end);
            var (evidence, reach, count) = (0.0, 0.0, 0.0);
            for (var i = start; i < end; i++)
            {
                var form = _paradigms.Readings[i].Form;
                var share = Share(i);
                var part = _counts[form] == 0 ? 0 : _counts[form] * _expected[i] / totals[form];
                var trust = _isShared[form] ? SharedEvidence : 1;
                (evidence, reach, count) = (evidence + (trust * part), reach + (trust * share / whole), count + part);
                foreach (var slot in Slots(i))
                    slotCounts[slot] += part * _slotWeights[slot] / _slotForms[slot] / share;
            }

            for (var i = start; i < end; i++)
            {
                foreach (var slot in Slots(i))
                    exposures[slot] += count / whole / _slotForms[slot];
            }

            _weights[_paradigms.Readings[start].Paradigm] = (evidence / reach) + Unseen;
            ClearSlotForms(start, end);
        }

        for (var slot = 0; slot < _slotWeights.Length; slot++)
            _slotWeights[slot] = exposures[slot] > 0 ? (slotCounts[slot] + 1e-3) / exposures[slot] : _slotWeights[slot];
    }

    // Words differ in how they use their slots more than the model allows: it expects powodzie to be the locative of the
    // frequent powód, which hardly anybody writes. Taken as the mean of a Gamma distribution of shape 1, what it expects
    // yields to what the texts have.
    private void Temper()
    {
        var totals = Totals([(0, _expected.Length)]);
        for (var i = 0; i < _expected.Length; i++)
        {
            var form = _paradigms.Readings[i].Form;
            _expected[i] = (1 + (_counts[form] * _expected[i] / totals[form])) / (1 + (1 / _expected[i]));
        }
    }

    private double[] Totals(List<(int Start, int End)> groups)
    {
        var totals = new double[_counts.Length];
        foreach (var (start, end) in groups)
        {
            for (var i = start; i < end; i++)
                totals[_paradigms.Readings[i].Form] += _expected[i];
        }

        return totals;
    }

    private double Share(int reading)
    {
        var share = 0.0;
        foreach (var slot in Slots(reading))
            share += _slotWeights[slot] / _slotForms[slot];
        return share;
    }

    private double CountSlotForms(int start, int end)
    {
        var whole = 0.0;
        for (var i = start; i < end; i++)
        {
            foreach (var slot in Slots(i))
            {
                if (_slotForms[slot]++ == 0)
                    whole += _slotWeights[slot];
            }
        }

        return whole;
    }

    private void ClearSlotForms(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            foreach (var slot in Slots(i))
                _slotForms[slot] = 0;
        }
    }

    private int[] Slots(int reading) => _paradigms.Readings[reading].Slots;
}

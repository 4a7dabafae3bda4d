namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>A lemma that a form may have.</summary>
/// <param name="Lemma">The lemma.</param>
/// <param name="Expected">How often the form is expected as a form of it.</param>
/// <param name="Weight">How often any of its forms is expected.</param>
public readonly record struct LemmaReading(string Lemma, double Expected, double Weight);

/// <summary>The lemmas of every form, with what the model expects of them.</summary>
public sealed class FormReadings
{
    private readonly Paradigms _paradigms;
    private readonly ReadingModel _model;
    private readonly int[] _starts;
    private readonly int[] _readings;

    public FormReadings(Paradigms paradigms, ReadingModel model)
    {
        ArgumentNullException.ThrowIfNull(paradigms);
        ArgumentNullException.ThrowIfNull(model);
        _paradigms = paradigms;
        _model = model;
        _starts = new int[paradigms.Forms.Count + 1];
        foreach (var reading in paradigms.Readings)
            _starts[reading.Form + 1]++;
        for (var form = 0; form < paradigms.Forms.Count; form++)
            _starts[form + 1] += _starts[form];

        var next = _starts[..^1];
        _readings = new int[paradigms.Readings.Count];
        for (var i = 0; i < _readings.Length; i++)
            _readings[next[paradigms.Readings[i].Form]++] = i;
    }

    /// <summary>The forms, by number.</summary>
    public IReadOnlyList<string> Forms => _paradigms.Forms;

    /// <summary>The lemmas of a form; a lemma that is several parts of speech comes once.</summary>
    public IReadOnlyList<LemmaReading> Of(int form)
    {
        var found = new List<LemmaReading>();
        foreach (var number in _readings.AsSpan(_starts[form].._starts[form + 1]))
        {
            var reading = _paradigms.Readings[number];
            var lemma = _paradigms.LemmaOf(reading);
            var (expected, weight) = (_model.Expected[number], _model.WeightOf(reading));
            var same = found.FindIndex(other => other.Lemma == lemma);
            if (same < 0)
                found.Add(new LemmaReading(lemma, expected, weight));
            else
                found[same] = new LemmaReading(lemma, found[same].Expected + expected, Math.Max(found[same].Weight, weight));
        }

        return found;
    }
}

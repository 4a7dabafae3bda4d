namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>How often a phrase stands in texts, and in which forms.</summary>
internal sealed class PhraseCount
{
    private readonly Dictionary<PhraseKey, int> _forms = [];
    private int _lastEntry = -1;

    /// <summary>Number of entries that hold it.</summary>
    public int Entries { get; private set; }

    public int Occurrences { get; private set; }

    /// <summary>The form that is written most often; of equally frequent ones the first met.</summary>
    public PhraseKey Form => _forms.MaxBy(form => form.Value).Key;

    public void Add(PhraseKey form, int entry)
    {
        Occurrences++;
        _forms[form] = _forms.GetValueOrDefault(form) + 1;
        if (_lastEntry == entry)
            return;

        _lastEntry = entry;
        Entries++;
    }
}

using KnowledgeBase.Polish.Training.Compilation;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>The dictionary by paradigms: each lemma, as each part of speech it is, with its forms in their slots.</summary>
public sealed class Paradigms
{
    private readonly Numbering<string> _forms = new();
    private readonly Numbering<Paradigm> _paradigms = new();
    private readonly Numbering<string> _slots = new();
    private readonly Dictionary<string, (string PartOfSpeech, int[] Slots)[]> _tags = new(StringComparer.Ordinal);
    private readonly List<Reading> _readings = [];

    /// <summary>All readings, those of one paradigm together.</summary>
    public IReadOnlyList<Reading> Readings => _readings;

    /// <summary>The forms, by number.</summary>
    public IReadOnlyList<string> Forms => _forms.Items;

    public int Count => _paradigms.Items.Count;

    public int SlotCount => _slots.Items.Count;

    /// <summary>Collects the paradigms of the dictionary, forms and lemmas in lower case, with the gerunds it lacks.</summary>
    public static Paradigms From(IEnumerable<DictionaryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var paradigms = new Paradigms();
        foreach (var entry in entries)
        {
            var form = entry.Form.ToLowerInvariant();
            var lemma = entry.Lemma.ToLowerInvariant();
            paradigms.Add(form, lemma, entry.Tags);
            foreach (var plural in PluralGerunds.Of(form, entry.Tags))
                paradigms.Add(plural, lemma, PluralGerunds.TagsOf(plural));
        }

        paradigms.DropDoubles();
        paradigms._readings.Sort((x, y) => (x.Paradigm, x.Form).CompareTo((y.Paradigm, y.Form)));
        return paradigms;
    }

    public string LemmaOf(Reading reading) => _paradigms.Items[reading.Paradigm].Lemma;

    private void Add(string form, string lemma, string tags)
    {
        if (!_tags.TryGetValue(tags, out var roles))
        {
            roles = [.. TagSlots.Of(tags).Select(slots => (slots.Key, slots.Select(_slots.NumberOf).ToArray()))];
            _tags.Add(tags, roles);
        }

        foreach (var (partOfSpeech, slots) in roles)
            _readings.Add(new Reading(_forms.NumberOf(form), _paradigms.NumberOf(new Paradigm(lemma, partOfSpeech)), slots));
    }

    // The dictionary lists adjectives as nouns too (chory), in the same forms, and their adverbs as words of their own
    // (finansowo), whose comparison (ciszej) is theirs alone. No count of forms could tell the two apart, so the adjective
    // has what both have.
    private void DropDoubles()
    {
        var inCompound = _slots.NumberOf(TagSlots.InCompound);
        var firstParts = _readings.Where(reading => reading.Slots.Contains(inCompound)).Select(reading => Forms[reading.Form]).ToHashSet(StringComparer.Ordinal);
        _readings.RemoveAll(reading => _paradigms.Items[reading.Paradigm] switch
        {
            { PartOfSpeech: TagSlots.Noun } noun => _paradigms.Contains(noun with { PartOfSpeech = TagSlots.Adjective }),
            { PartOfSpeech: TagSlots.Adverb } => firstParts.Contains(Forms[reading.Form]),
            _ => false,
        });
    }

    private readonly record struct Paradigm(string Lemma, string PartOfSpeech);
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Related;

/// <summary>Which entries name a term of a controlled list, or two of them together.</summary>
internal sealed class SharedTerms
{
    private readonly ILookup<string, Entry> _byAct;
    private readonly ILookup<string, Entry> _byDocument;
    private readonly ILookup<(string Topic, string Addressee), Entry> _bySubject;
    private readonly double _scale;

    public SharedTerms(Library library)
    {
        var entries = library.Entries.Where(RelatedFinder.IsNamed).ToList();
        _byAct = Lookup(entries, entry => entry.Acts.Distinct());
        _byDocument = Lookup(entries, entry => entry.PolicyDocuments.Distinct());
        _bySubject = Lookup(entries, SubjectsOf);
        _scale = 1 / Math.Log(Math.Max(2, entries.Count));
    }

    public IReadOnlyList<Entry> WithAct(string act) => [.. _byAct[act]];

    public IReadOnlyList<Entry> WithDocument(string document) => [.. _byDocument[document]];

    public IReadOnlyList<Entry> WithSubject((string Topic, string Addressee) subject) => [.. _bySubject[subject]];

    /// <summary>How much it says that two entries share what so many share: 0 what all do, 1 what hardly any does.</summary>
    public double RarityOf(int sharing) => Math.Max(0, 1 - (Math.Log(Math.Max(1, sharing - 1)) * _scale));

    /// <summary>Every pair of a topic and an addressee of the entry.</summary>
    public static IEnumerable<(string Topic, string Addressee)> SubjectsOf(Entry entry) => entry is Recommendation recommendation
        ? recommendation.Topics.Distinct().SelectMany(_ => recommendation.Addressees.Distinct(), (topic, addressee) => (topic, addressee))
        : [];

    private static ILookup<TKey, Entry> Lookup<TKey>(IEnumerable<Entry> entries, Func<Entry, IEnumerable<TKey>> keys) =>
        entries.SelectMany(keys, (entry, key) => (entry, key)).ToLookup(pair => pair.key, pair => pair.entry);
}

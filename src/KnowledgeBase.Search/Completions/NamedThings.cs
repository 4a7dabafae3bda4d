using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Completions;

/// <summary>What has a name in the library, the most used first; what no entry is under is left out, for it would lead nowhere.</summary>
internal sealed class NamedThings(Library library)
{
    private readonly HashSet<string> _ambiguous = library.Entries
        .SelectMany(entry => entry.OtherNames.Append(entry.Title).Distinct(StringComparer.OrdinalIgnoreCase))
        .CountBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(name => name.Value > 1)
        .Select(name => name.Key)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Completion> Topics() => Used(
        CompletionKind.Topic, Facet.Topic, library.Vocabularies.Topics.Terms);

    public IEnumerable<Completion> Institutions() => Used(
        CompletionKind.Institution, Facet.Addressee, library.Vocabularies.Institutions.Terms);

    public IEnumerable<Completion> Participants()
    {
        var counts = CountsOf(Facet.Participant);
        return library.OfKind<Participant>()
            .SelectMany(participant => NamesOf(participant, CompletionKind.Participant, counts.GetValueOrDefault(participant.Id)))
            .OrderByDescending(completion => completion.Entries);
    }

    /// <summary>The names of all entries but participants, those that others point to the most first.</summary>
    public IEnumerable<Completion> Entries() => library.Entries
        .Where(entry => entry.Kind != EntryKind.Participant)
        .OrderByDescending(entry => library.LinkingTo(entry.Id).Count())
        .SelectMany(entry => NamesOf(entry, CompletionKind.Entry, entries: 0));

    // A name that several entries share, such as that of their kind, tells none of them.
    private IEnumerable<Completion> NamesOf(Entry entry, CompletionKind kind, int entries) => entry.OtherNames
        .Where(name => !_ambiguous.Contains(name))
        .Prepend(entry.Title)
        .Select(name => new Completion(kind, name, entry.Id, entries) { EntryKind = entry.Kind, IsExample = entry.IsExample });

    private IEnumerable<Completion> Used(CompletionKind kind, Facet facet, IReadOnlyList<Term> terms)
    {
        var counts = CountsOf(facet);
        return terms
            .Where(term => counts.ContainsKey(term.Id))
            .Select(term => new Completion(kind, NameOf(term), term.Id, counts[term.Id]) { IsExample = term.IsExample })
            .OrderByDescending(completion => completion.Entries);
    }

    // Both are known to people, and both can be typed.
    private static string NameOf(Term term) => term.Abbreviation is { } abbreviation ? $"{term.Name} ({abbreviation})" : term.Name;

    private Dictionary<string, int> CountsOf(Facet facet) => library.Entries
        .SelectMany(entry => EntryFacets.Of(facet, entry, library).Distinct(StringComparer.Ordinal))
        .CountBy(value => value, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);
}

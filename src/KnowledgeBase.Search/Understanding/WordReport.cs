using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Terms;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Understanding;

/// <summary>Tells what stands in the content for each plain word of a query.</summary>
internal sealed class WordReport(Snapshot snapshot, ReadQuery query)
{
    /// <summary>A word has a dozen common forms at most; who sees eight has seen that it inflects.</summary>
    private const int MostForms = 8;

    /// <summary>Relatives only give a notion of the family, and stand in one chip.</summary>
    private const int MostRelatives = 5;

    private readonly TermDictionary _terms = snapshot.Terms;

    /// <param name="hits">By unit of the query, how many hits hold relatives of it.</param>
    public IReadOnlyList<UnderstoodWord> Words(IReadOnlyList<int> hits) =>
        [.. query.Units.Index().Where(unit => IsPlain(unit.Item)).Select(unit => Word(unit.Item, FamilyOf(unit.Index, hits)))];

    // Phrases are looked for as quoted, and a word in one field alone has other numbers than its forms have.
    private static bool IsPlain(QueryUnit unit) => unit.Own is WordPattern && unit.Only is null;

    private UnderstoodWord Word(QueryUnit unit, WordFamily? family)
    {
        List<RoutedTerm> own = [.. unit.Own.Terms, .. unit.Pattern.Terms.Where(routed => routed.Route == MatchRoute.Correction && unit.Corrections.Count > 0)];
        List<string> lemmas = [.. own.Where(IsLemma).Select(routed => routed.Term).Where(_terms.Holds).Select(term => term.Text).Distinct()];
        var spellings = own.Where(routed => !IsLemma(routed)).Select(routed => routed.Term.Text);
        var forms = InOrder(spellings.Concat(lemmas.SelectMany(_terms.Forms.Of)), FlavouredTerm.Exact);
        return new UnderstoodWord
        {
            Text = unit.Text,
            Lemmas = lemmas,
            Forms = [.. forms.Take(MostForms)],
            OtherForms = Math.Max(0, forms.Count - MostForms),
            Entries = snapshot.Segments.Sum(segment => Entries(segment, PostingsReader.MatchingTerms(new WordPattern(own)))),
            Family = family,
        };
    }

    private WordFamily? FamilyOf(int unit, IReadOnlyList<int> hits)
    {
        if (query.Families.ElementAtOrDefault(unit) is not { } family)
            return null;

        var members = InOrder(family.Relatives.Terms.Select(routed => routed.Term.Text), FlavouredTerm.Lemma);
        return members.Count == 0 ? null : new WordFamily
        {
            Id = family.Id,
            Members = [.. members.Take(MostRelatives)],
            Others = Math.Max(0, members.Count - MostRelatives),
            IsOff = family.IsOff,
            Hits = hits[unit],
        };
    }

    /// <summary>Those that living entries hold, the most frequent first.</summary>
    private List<string> InOrder(IEnumerable<string> words, Func<string, FlavouredTerm> termOf) =>
    [
        .. words.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Entries: _terms.DocumentFrequency(termOf(word))))
            .Where(found => found.Entries > 0)
            .OrderByDescending(found => found.Entries)
            .ThenBy(found => found.Word, StringComparer.Ordinal)
            .Select(found => found.Word),
    ];

    private static int Entries(IndexSegment segment, IEnumerable<RoutedTerm> terms)
    {
        var holding = new FixedBitSet(segment.MaxDocument);
        foreach (var (term, _) in terms)
        {
            var places = segment.Terms.Find(term);
            foreach (var field in FieldNames.TextFields)
                places[field]?.AddTo(holding);
        }

        return holding.Cardinality;
    }

    private static bool IsLemma(RoutedTerm routed) => routed.Term.Flavour == PolishField.Lemma;
}

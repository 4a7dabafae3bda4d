using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Opens the postings of a query's units in one segment.</summary>
internal sealed class PostingsReader(IndexSegment segment, FieldStatistics statistics, RouteWeights weights)
{
    private readonly SegmentTerms _terms = new(segment);
    private readonly Dictionary<Pattern, List<FoundPostings>> _found = [];

    /// <summary>The terms by which documents with the word are found.</summary>
    /// <remarks>
    /// Spelled as in the query is a case of inflected, so the lemmas alone tell which documents hold the word; the closer
    /// spelling counts once positions are read. A quoted word has no lemmas.
    /// </remarks>
    public static IEnumerable<RoutedTerm> MatchingTerms(WordPattern word) =>
        word.Terms.Any(IsLemma) ? word.Terms.Where(IsLemma) : word.Terms;

    /// <param name="unit">The unit.</param>
    /// <param name="withRelatives">Whether its relatives are wanted.</param>
    public UnitPostings Open(QueryUnit unit, bool withRelatives) => new(
        unit.Pattern is WordPattern word ? Words(word) : [.. Find(unit.Pattern).Select(found => found.FromTheStart())],
        withRelatives && unit.Relatives is { } relatives ? Words(relatives) : []);

    /// <summary>Number of documents that hold the pattern in the field where most do.</summary>
    public int CountFound(Pattern pattern) => Find(pattern).Select(found => (int)found.Cost).DefaultIfEmpty(0).Max();

    private static bool IsLemma(RoutedTerm routed) => routed.Term.Flavour == PolishField.Lemma;

    private List<WeightedPostings> Words(WordPattern word)
    {
        var lists = new List<WeightedPostings>();
        foreach (var route in MatchingTerms(word).GroupBy(routed => routed.Route, routed => routed.Term))
        {
            foreach (var field in FieldNames.TextFields)
                lists.AddRange(Open(field, [.. route], route.Key));
        }

        return lists;
    }

    private IEnumerable<WeightedPostings> Open(TextField field, IReadOnlyList<FlavouredTerm> terms, MatchRoute route)
    {
        var lists = terms.Select(term => _terms.Frequencies(field, term)).OfType<DocsEnum>().ToList();
        if (lists.Count > 0)
        {
            yield return new TermPostings(
                lists is [var only] ? only : new MergedPostings(lists, readings: route != MatchRoute.Family),
                segment.Lengths.In(field),
                statistics.OccurrenceWeights(field),
                weights[route]);
        }
    }

    private List<FoundPostings> Find(Pattern pattern)
    {
        if (!_found.TryGetValue(pattern, out var found))
            _found.Add(pattern, found = [.. FieldNames.TextFields.Select(field => Find(field, pattern)).OfType<FoundPostings>()]);

        return found;
    }

    private FoundPostings? Find(TextField field, Pattern pattern)
    {
        var lists = pattern.Leads(term => _terms.Cost(field, term))
            .Select(lead => _terms.Frequencies(field, lead.Term))
            .OfType<DocsEnum>()
            .ToList();
        if (lists.Count == 0)
            return null;

        var (documents, frequencies) = (new List<int>(), new List<float>());
        var (candidates, positions, found) = (new MergedPostings(lists, readings: true), new FieldPositions(_terms, field), new List<Occurrence>());
        var lengths = segment.Lengths.In(field).Span;
        var occurrenceWeights = statistics.OccurrenceWeights(field);
        for (var document = candidates.NextDoc(); document != DocsEnum.NO_MORE_DOCS; document = candidates.NextDoc())
        {
            positions.MoveTo(document);
            found.Clear();
            pattern.FindIn(positions, weights, found);
            if (found.Count == 0)
                continue;

            documents.Add(document);
            frequencies.Add(Occurrence.Sum(found) * occurrenceWeights[lengths[document]]);
        }

        return documents.Count == 0 ? null : new FoundPostings(documents, frequencies);
    }
}

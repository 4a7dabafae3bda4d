using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Opens the postings of a query's units in one segment.</summary>
internal sealed class PostingsReader(IndexSegment segment, FieldStatistics statistics, RouteWeights weights, FoundPatterns known)
{
    /// <summary>So many lists are asked one by one; a set of bits is made for the documents of more.</summary>
    private const int FewLists = 16;

    /// <summary>The terms by which documents with the word are found.</summary>
    /// <remarks>
    /// Spelled as in the query is a case of inflected, so the lemmas alone tell which documents hold the word; the closer
    /// spelling counts once positions are read. A quoted word has no lemmas.
    /// </remarks>
    public static RoutedTerm[] MatchingTerms(WordPattern word)
    {
        var terms = word.Alternatives;
        return Array.Exists(terms, IsLemma) ? Array.FindAll(terms, IsLemma) : terms;
    }

    /// <param name="unit">The unit.</param>
    /// <param name="withRelatives">Whether its relatives are wanted.</param>
    public UnitPostings Open(QueryUnit unit, bool withRelatives)
    {
        var own = unit.Pattern is WordPattern word ? Words(word) : [.. Find(unit.Pattern).Select(found => found.FromTheStart())];
        if (unit.Relatives is not { } relatives || !(withRelatives || unit.TakesRelatives))
            return new UnitPostings(own, []);

        return unit.TakesRelatives ? new UnitPostings([.. own, .. Words(relatives)], []) : new UnitPostings(own, Words(relatives));
    }

    /// <summary>Whether any document holds the pattern.</summary>
    public bool Holds(Pattern pattern) => Find(pattern).Count > 0;

    /// <summary>Adds, field by field, the numbers of documents that hold the pattern.</summary>
    public void CountFound(Pattern pattern, Span<int> byField)
    {
        foreach (var found in Find(pattern))
            byField[(int)found.Field] += found.Cost;
    }

    private static bool IsLemma(RoutedTerm routed) => routed.Term.Flavour == PolishField.Lemma;

    private WeightedPostings[] Words(WordPattern word)
    {
        var lists = new List<WeightedPostings>();
        var terms = MatchingTerms(word);
        for (var (start, end) = (0, 0); start < terms.Length; start = end)
        {
            // Terms of one route stand together.
            while (end < terms.Length && terms[end].Route == terms[start].Route)
                end++;

            var places = new TermFields[end - start];
            for (var term = start; term < end; term++)
                places[term - start] = segment.Terms.Find(terms[term].Term);

            foreach (var field in FieldNames.TextFields)
                AddTo(lists, field, places, terms[start]);
        }

        return [.. lists];
    }

    private void AddTo(List<WeightedPostings> lists, TextField field, TermFields[] terms, RoutedTerm first)
    {
        if (!Array.Exists(terms, term => term[field] is not null))
            return;

        var scale = new FrequencyScale(statistics.OccurrenceWeights(field), weights[first.Route]);
        lists.Add(In(field, terms) switch
        {
            [var single] => new TermPostings(single, scale),

            // Different words stand at positions of their own, unlike readings of one word, and are counted each.
            var several when first.Route == MatchRoute.Family || !IsLemma(first) => new SummedPostings(several, scale),
            var several => new ReadingPostings(several, scale),
        });
    }

    private static List<TermOccurrences> In(TextField field, IEnumerable<TermFields> terms)
    {
        var found = new List<TermOccurrences>();
        foreach (var term in terms)
        {
            if (term[field] is { } occurrences)
                found.Add(occurrences);
        }

        return found;
    }

    private List<FoundPostings> Find(Pattern pattern) =>
        known.Of(segment, pattern, pattern => [.. FieldNames.TextFields.Where(pattern.CountsIn).Select(field => Find(field, pattern)).OfType<FoundPostings>()]);

    private FoundPostings? Find(TextField field, Pattern pattern)
    {
        var leads = pattern.Leads(term => segment.Terms.Find(term).DocumentsWith(field));
        var lists = In(field, leads.Select(lead => segment.Terms.Find(lead.Term)));
        if (lists.Count == 0)
            return null;

        var (documents, frequencies) = (new List<int>(), new List<float>());
        var (positions, standing) = (new FieldPositions(segment.Terms, field), new List<Occurrence>());
        var (scale, lengths) = (new FrequencyScale(statistics.OccurrenceWeights(field), RouteWeight: 1), segment.Lengths.In(field));
        foreach (var document in lists.Count > FewLists ? DocumentsOfMany(lists) : DocumentsOf(lists, scale))
        {
            positions.MoveTo(document);
            standing.Clear();
            pattern.FindIn(positions, weights, standing);
            if (standing.Count == 0)
                continue;

            documents.Add(document);
            frequencies.Add(scale.Of(Occurrence.Sum(standing), lengths[document]));
        }

        return documents.Count == 0 ? null : new FoundPostings(field, documents, frequencies);
    }

    private static IEnumerable<int> DocumentsOf(List<TermOccurrences> lists, FrequencyScale scale)
    {
        var postings = new ReadingPostings(lists, scale);
        for (var document = postings.Document; document != DocIdSetIterator.NO_MORE_DOCS; document = postings.Advance(document + 1))
            yield return document;
    }

    // A bit for each document: of a beginning within a phrase there may be thousands of lists.
    private IEnumerable<int> DocumentsOfMany(List<TermOccurrences> lists)
    {
        var holding = new FixedBitSet(segment.MaxDocument);
        foreach (var occurrences in lists)
            occurrences.AddTo(holding);

        for (var document = holding.NextSetBit(0); document >= 0; document = document + 1 < holding.Length ? holding.NextSetBit(document + 1) : -1)
            yield return document;
    }
}

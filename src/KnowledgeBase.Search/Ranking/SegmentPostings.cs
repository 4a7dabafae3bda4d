using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where the terms of a query stand in one segment of the index.</summary>
internal sealed class SegmentPostings
{
    private readonly Dictionary<(TextField Field, FlavouredTerm Term), Dictionary<int, int[]>> _postings;

    private SegmentPostings(Dictionary<(TextField, FlavouredTerm), Dictionary<int, int[]>> postings) => _postings = postings;

    public static SegmentPostings Read(AtomicReader segment, IEnumerable<FlavouredTerm> terms)
    {
        var postings = new Dictionary<(TextField, FlavouredTerm), Dictionary<int, int[]>>();
        foreach (var term in terms)
        {
            foreach (var field in FieldNames.TextFields)
            {
                if (Read(segment, new Term(FieldNames.Of(field, term.Flavour), term.Text)) is { Count: > 0 } positions)
                    postings.Add((field, term), positions);
            }
        }

        return new SegmentPostings(postings);
    }

    /// <summary>Documents in which the field holds any of the terms.</summary>
    public IEnumerable<int> Documents(TextField field, IEnumerable<FlavouredTerm> terms) => terms
        .SelectMany(term => _postings.TryGetValue((field, term), out var documents) ? documents.Keys : Enumerable.Empty<int>())
        .Distinct();

    public ITermPositions In(int document, TextField field) => new DocumentPositions(this, document, field);

    private static Dictionary<int, int[]> Read(AtomicReader segment, Term term)
    {
        var positions = new Dictionary<int, int[]>();
        var postings = segment.GetTermPositionsEnum(term);
        while (postings is not null && postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            var inDocument = new int[postings.Freq];
            for (var i = 0; i < inDocument.Length; i++)
                inDocument[i] = postings.NextPosition();

            positions.Add(postings.DocID, inDocument);
        }

        return positions;
    }

    private sealed class DocumentPositions(SegmentPostings postings, int document, TextField field) : ITermPositions
    {
        public IReadOnlyList<int> Of(FlavouredTerm term) =>
            postings._postings.TryGetValue((field, term), out var documents)
            && documents.TryGetValue(document, out var positions)
                ? positions
                : [];
    }
}

using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The documents of one segment that hold one unit of a query.</summary>
/// <param name="Direct">Where the unit itself stands, in one of its own forms.</param>
/// <param name="Relatives">Where its relatives stand.</param>
internal sealed record UnitPostings(WeightedPostings[] Direct, WeightedPostings[] Relatives)
{
    public long Cost => Direct.Sum(postings => (long)postings.Cost);

    /// <summary>The same with relatives.</summary>
    public long AnyCost => Cost + Relatives.Sum(postings => (long)postings.Cost);

    /// <summary>The next document that holds the unit itself.</summary>
    public int Document => FirstOf(Direct);

    /// <summary>The next document that holds the unit or a relative.</summary>
    public int AnyDocument => Math.Min(FirstOf(Direct), FirstOf(Relatives));

    /// <summary>Weighted frequency of the unit in the document stood at.</summary>
    public float FrequencyIn(int document)
    {
        var frequency = 0f;
        foreach (var postings in Direct)
        {
            if (postings.Document == document)
                frequency = postings.AddTo(frequency);
        }

        return frequency;
    }

    /// <summary>Goes to the first document not before the target that holds the unit itself.</summary>
    public int Advance(int target)
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var postings in Direct)
            next = Math.Min(next, postings.Advance(target));

        return next;
    }

    /// <summary>Goes to the first documents not before the target that hold the unit and its relatives.</summary>
    public void AdvanceAny(int target)
    {
        _ = Advance(target);
        foreach (var postings in Relatives)
            _ = postings.Advance(target);
    }

    private static int FirstOf(WeightedPostings[] lists)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var postings in lists)
            first = Math.Min(first, postings.Document);

        return first;
    }
}

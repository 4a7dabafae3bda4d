using KnowledgeBase.Search.Texts;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Documents that were found by reading positions, with their weighted frequencies.</summary>
/// <param name="field">The field in which they were found.</param>
/// <param name="documents">Ascending.</param>
/// <param name="frequencies">One for each document.</param>
internal sealed class FoundPostings(TextField field, IReadOnlyList<int> documents, IReadOnlyList<float> frequencies) : WeightedPostings
{
    private int _next;

    public TextField Field { get; } = field;

    /// <summary>The same postings for another walk.</summary>
    public FoundPostings FromTheStart() => new(Field, documents, frequencies);

    public override int Document => _next < documents.Count ? documents[_next] : DocIdSetIterator.NO_MORE_DOCS;

    public override float AddTo(float frequency) => frequency + frequencies[_next];

    public override int Cost => documents.Count;

    public override int Advance(int target)
    {
        while (Document < target)
            _next++;

        return Document;
    }

    public override void AddTo(ScoreWindow window)
    {
        for (; Document < window.End; _next++)
            window.Add(documents[_next], frequencies[_next]);
    }
}

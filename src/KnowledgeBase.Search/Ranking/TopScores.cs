using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Keeps the documents with the highest scores; of equal ones those whose identifiers come first.</summary>
/// <remarks>
/// Twice as many are gathered, then sorted, and the worse half dropped: numbers in a row are sorted in less time than it
/// takes to keep them in a heap.
/// </remarks>
/// <param name="capacity">How many to keep.</param>
/// <param name="documents">The order of identifiers.</param>
internal sealed class TopScores(int capacity, DocumentEntries documents)
{
    private const int FirstRoom = 128;

    // The best first: the complement of the score, then the place. Scores are not negative, so their bits ascend as they do.
    private ulong[] _keys = new ulong[Math.Min(2 * capacity, FirstRoom)];
    private int[] _documents = new int[Math.Min(2 * capacity, FirstRoom)];
    private int _count;

    // The last of those that would be kept now; below everything until as many were found.
    private float _worst;
    private int _worstPlace = int.MaxValue;

    /// <param name="document">Its number.</param>
    /// <param name="score">Its score, not negative.</param>
    public void Add(int document, float score)
    {
        if (score < _worst || (score == _worst && documents.PlaceOf(document) > _worstPlace))
            return;

        if (_count == _keys.Length)
            MakeRoom();

        _keys[_count] = ((ulong)~BitConverter.SingleToUInt32Bits(score) << 32) | (uint)documents.PlaceOf(document);
        _documents[_count++] = document;
    }

    /// <summary>The kept documents, best first.</summary>
    public RankedDocument[] InOrder()
    {
        DropWorst();
        var kept = new RankedDocument[_count];
        for (var rank = 0; rank < kept.Length; rank++)
            kept[rank] = new RankedDocument(_documents[rank], ScoreOf(_keys[rank]), PlaceOf(_keys[rank]));

        return kept;
    }

    private void MakeRoom()
    {
        if (_count == 2 * capacity)
        {
            DropWorst();
            (_worst, _worstPlace) = (ScoreOf(_keys[_count - 1]), PlaceOf(_keys[_count - 1]));
            return;
        }

        var room = Math.Min(2 * capacity, 2 * _count);
        Array.Resize(ref _keys, room);
        Array.Resize(ref _documents, room);
    }

    private void DropWorst()
    {
        Array.Sort(_keys, _documents, 0, _count);
        _count = Math.Min(_count, capacity);
    }

    private static int PlaceOf(ulong key) => (int)(uint)key;

    private static float ScoreOf(ulong key) => BitConverter.UInt32BitsToSingle(~(uint)(key >> 32));
}

/// <summary>A document of the whole index with its score; the better one comes first.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Score">Its score.</param>
/// <param name="Place">Its place by identifier.</param>
internal readonly record struct RankedDocument(int Document, float Score, int Place) : IComparable<RankedDocument>
{
    public int CompareTo(RankedDocument other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : Place.CompareTo(other.Place);
    }
}

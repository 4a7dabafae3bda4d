namespace KnowledgeBase.Search.Ranking;

/// <summary>Documents of one segment with their first scores, ascending: column by column, so that each step that takes them is one short loop.</summary>
/// <remarks>P. Boncz, M. Zukowski, N. Nes, MonetDB/X100: Hyper-pipelining query execution (2005), section 4.</remarks>
internal sealed class ScoredBatch
{
    /// <summary>Few enough for the columns to stay in the processor's nearest cache.</summary>
    private const int Capacity = 512;

    private readonly int[] _documents = new int[Capacity];
    private readonly float[] _scores = new float[Capacity];
    private readonly float[] _shares = new float[Capacity];
    private readonly int[] _words = new int[Capacity];

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    /// <summary>Numbers in the segment.</summary>
    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>Scores by frequencies alone.</summary>
    public ReadOnlySpan<float> Scores => _scores.AsSpan(0, Count);

    /// <summary>Shares of the query that the documents hold, words weighted by rarity.</summary>
    public ReadOnlySpan<float> Shares => _shares.AsSpan(0, Count);

    /// <summary>Numbers of words that the documents hold in one of their own forms.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, Count);

    /// <param name="document">Its number in the segment.</param>
    /// <param name="score">Score by frequencies alone.</param>
    /// <param name="share">Share of the query that it holds, words weighted by rarity.</param>
    /// <param name="words">Number of words that it holds in one of their own forms.</param>
    public void Add(int document, float score, float share, int words)
    {
        var at = Count++;
        _documents[at] = document;
        _scores[at] = score;
        _shares[at] = share;
        _words[at] = words;
    }

    /// <summary>Adds as many of the documents as there is room for, and tells how many.</summary>
    /// <param name="start">Number of the document from which the others are counted.</param>
    /// <param name="places">The documents, ascending.</param>
    /// <param name="scores">Score of each by frequencies alone.</param>
    /// <param name="share">Share of the query that they hold, words weighted by rarity.</param>
    /// <param name="words">Number of words that they hold in one of their own forms.</param>
    public int Add(int start, ReadOnlySpan<int> places, ReadOnlySpan<float> scores, float share, int words)
    {
        var added = Math.Min(places.Length, Capacity - Count);
        var documents = _documents.AsSpan(Count, added);
        for (var place = 0; place < documents.Length; place++)
            documents[place] = start + places[place];

        scores[..added].CopyTo(_scores.AsSpan(Count));
        _shares.AsSpan(Count, added).Fill(share);
        _words.AsSpan(Count, added).Fill(words);
        Count += added;
        return added;
    }

    /// <summary>Drops the documents that do not pass.</summary>
    public void Keep(Func<int, bool> passes)
    {
        var (count, kept) = (Count, 0);
        for (var place = 0; place < count; place++)
        {
            if (passes(_documents[place]))
                Move(place, kept++);
        }

        Shorten(kept);
    }

    /// <summary>Moves a document to a place before, whose own was dropped.</summary>
    public void Move(int from, int to)
    {
        if (from == to)
            return;

        _documents[to] = _documents[from];
        _scores[to] = _scores[from];
        _shares[to] = _shares[from];
        _words[to] = _words[from];
    }

    /// <summary>Drops all documents but the first.</summary>
    /// <param name="count">How many stay.</param>
    public void Shorten(int count) => Count = count;
}

using System.Numerics;
using KnowledgeBase.Search.Conditions;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Sums for a run of neighbouring documents, so that each posting list is walked through on its own.</summary>
/// <remarks>The idea is that of the window of Lucene's <c>BooleanScorer</c>, after D. Cutting and J. Pedersen, Space optimizations for total ranking (1997).</remarks>
internal sealed class ScoreWindow
{
    /// <summary>Small enough for the sums to stay in the processor's nearest cache.</summary>
    public const int Size = 2048;

    public const int BitsInWord = 64;

    /// <summary>Words of bits, one bit for each document.</summary>
    public const int Words = Size / BitsInWord;

    [ThreadStatic]
    private static ScoreWindow? _ofThread;

    private readonly FrequencySums _direct = new();
    private readonly FrequencySums _relatives = new();
    private readonly FrequencySums _readings = new();
    private readonly List<FrequencySums> _apart = [];
    private readonly float[] _scores = new float[Size];
    private readonly float[] _shares = new float[Size];
    private readonly byte[] _words = new byte[Size];
    private readonly ulong[] _scored = new ulong[Words];

    // What one step hands to the next within a method.
    private readonly int[] _places = new int[Size];
    private readonly float[] _frequencies = new float[Size];
    private readonly float[] _sums = new float[Size];
    private FrequencySums _gathering;

    public ScoreWindow() => _gathering = _direct;

    /// <summary>The window of the running thread, which scores one query at a time: its sums are too many to be made for each.</summary>
    public static ScoreWindow OfThread => _ofThread ??= new ScoreWindow();

    /// <summary>The first document.</summary>
    public int Start { get; private set; }

    /// <summary>The document after the last.</summary>
    public int End => Start + Size;

    /// <summary>The documents gathered for the unit that is being walked through or, once begun, for its relatives: a bit for each.</summary>
    public ReadOnlySpan<ulong> Gathered => _gathering.Touched;

    /// <summary>The documents that hold any unit scored so far: a bit for each.</summary>
    public ReadOnlySpan<ulong> Scored => _scored;

    /// <summary>Empties the window and moves it to where the document lies.</summary>
    public void MoveTo(int document)
    {
        Start = document - document % Size;
        for (var word = 0; word < _scored.Length; word++)
        {
            for (var bits = _scored[word]; bits != 0; bits &= bits - 1)
            {
                var at = word * BitsInWord + BitOperations.TrailingZeroCount(bits);
                (_scores[at], _shares[at], _words[at]) = (0, 0, 0);
            }
        }

        Array.Clear(_scored);
    }

    /// <summary>Adds to the frequency of the unit that is being walked through.</summary>
    public void Add(int document, float frequency) => _gathering.Add(document - Start, frequency);

    /// <summary>Adds to the frequencies of the unit that is being walked through.</summary>
    /// <param name="documents">Documents of the window.</param>
    /// <param name="frequencies">One for each document.</param>
    /// <param name="weight">What each of them is multiplied by.</param>
    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> frequencies, float weight) => _gathering.Add(Start, documents, frequencies, weight);

    /// <summary>Takes note of a reading of a word, of which the most frequent in each document counts alone, until <see cref="EndReadings"/>.</summary>
    /// <inheritdoc cref="Add(ReadOnlySpan{int}, ReadOnlySpan{float}, float)"/>
    public void AddReading(ReadOnlySpan<int> documents, ReadOnlySpan<float> frequencies, float weight) => _readings.Raise(Start, documents, frequencies, weight);

    /// <summary>Adds to the frequencies of the unit what its word's readings have.</summary>
    public void EndReadings() => _readings.MoveTo(_gathering);

    /// <summary>Adds what a list has for the chosen documents alone.</summary>
    /// <param name="chosen">A bit for each document of the window.</param>
    /// <param name="list">Stands before the window or in it.</param>
    public void AddWhere(ReadOnlySpan<ulong> chosen, WeightedPostings list)
    {
        for (var word = 0; word < chosen.Length; word++)
        {
            for (var bits = chosen[word]; bits != 0; bits &= bits - 1)
            {
                var document = Start + word * BitsInWord + BitOperations.TrailingZeroCount(bits);
                if (list.Advance(document) == document)
                    _gathering.Add(document - Start, list);
            }
        }
    }

    /// <summary>What is added from here on are the unit's relatives, until it is scored.</summary>
    public void BeginRelatives() => _gathering = _relatives;

    /// <summary>Hands on what was gathered for the only unit of a query: the same as to score it and then hand on, in one walk.</summary>
    /// <param name="rarity">The unit's weight.</param>
    /// <param name="saturation">BM25's k1.</param>
    /// <param name="share">The document's share of the query when it holds the unit.</param>
    /// <param name="relativesShare">The same when it holds but relatives of the unit.</param>
    /// <param name="sink">Takes the documents.</param>
    public void HandSingle(float rarity, float saturation, float share, float relativesShare, DocumentSink sink)
    {
        if (_relatives.IsEmpty)
        {
            var count = _direct.TakeAll(_places, _frequencies);
            Bm25.Score(_frequencies.AsSpan(0, count), rarity, saturation);
            sink.Collect(Start, _places.AsSpan(0, count), _frequencies.AsSpan(0, count), share, words: 1);
        }
        else
        {
            ScoreWithRelatives(rarity, saturation, share, relativesShare);
            Hand(sink);
        }

        EndUnit();
    }

    /// <summary>Turns the frequencies gathered for one unit into scores and shares.</summary>
    /// <param name="rarity">The unit's weight.</param>
    /// <param name="saturation">BM25's k1.</param>
    /// <param name="share">What holding the unit adds to a document's share of the query.</param>
    /// <param name="relativesShare">What holding but relatives of the unit adds.</param>
    public void Score(float rarity, float saturation, float share, float relativesShare)
    {
        if (_relatives.IsEmpty)
            ScoreDirect(rarity, saturation, share);
        else
            ScoreWithRelatives(rarity, saturation, share, relativesShare);

        EndUnit();
    }

    /// <summary>What is added from here on is gathered for a unit apart from others, until <see cref="HandApart"/>.</summary>
    public void BeginApart(int unit)
    {
        while (_apart.Count <= unit)
            _apart.Add(new FrequencySums());

        _gathering = _apart[unit];
    }

    /// <summary>Hands on the documents that hold all units that were gathered apart: the same as to score each unit, at less cost where many documents lack one.</summary>
    /// <param name="held">A bit for each document that holds all units.</param>
    /// <param name="rarity">Each unit's weight.</param>
    /// <param name="saturation">BM25's k1.</param>
    /// <param name="sink">Takes the documents.</param>
    public void HandApart(ReadOnlySpan<ulong> held, IReadOnlyList<float> rarity, float saturation, DocumentSink sink)
    {
        var places = _places.AsSpan(0, DocumentBits.PlacesOf(held, _places));
        var scores = _sums.AsSpan(0, places.Length);
        var added = _frequencies.AsSpan(0, places.Length);
        scores.Clear();
        for (var unit = 0; unit < rarity.Count; unit++)
        {
            _apart[unit].Of(places, added);
            Bm25.Score(added, rarity[unit], saturation);
            for (var place = 0; place < added.Length; place++)
                scores[place] += added[place];
        }

        sink.Collect(Start, places, scores, share: 1, rarity.Count);
    }

    /// <summary>Drops what was gathered apart.</summary>
    /// <param name="units">For how many units.</param>
    public void ForgetApart(int units)
    {
        for (var unit = 0; unit < units && unit < _apart.Count; unit++)
            _apart[unit].Clear();

        _gathering = _direct;
    }

    /// <summary>Drops what was gathered for a unit that is not to be scored.</summary>
    public void Forget() => _direct.Keep(stackalloc ulong[Words]);

    /// <summary>Drops what was gathered for a unit and its relatives, but for the chosen documents.</summary>
    /// <param name="chosen">A bit for each document of the window.</param>
    public void Keep(ReadOnlySpan<ulong> chosen)
    {
        _direct.Keep(chosen);
        _relatives.Keep(chosen);
    }

    /// <summary>Hands on the chosen documents, whatever they hold, in ascending order; all words that are needed count as held.</summary>
    /// <param name="sink">Takes the documents.</param>
    /// <param name="chosen">A bit for each document of the window.</param>
    public void Hand(DocumentSink sink, ReadOnlySpan<ulong> chosen)
    {
        for (var word = 0; word < chosen.Length; word++)
        {
            for (var bits = chosen[word]; bits != 0; bits &= bits - 1)
            {
                var at = word * BitsInWord + BitOperations.TrailingZeroCount(bits);
                sink.Collect(Start + at, _scores[at], _shares[at], int.MaxValue);
            }
        }
    }

    /// <summary>Hands on the documents that hold anything, in ascending order.</summary>
    public void Hand(DocumentSink sink)
    {
        for (var word = 0; word < _scored.Length; word++)
        {
            for (var bits = _scored[word]; bits != 0; bits &= bits - 1)
            {
                var at = word * BitsInWord + BitOperations.TrailingZeroCount(bits);
                sink.Collect(Start + at, _scores[at], _shares[at], _words[at]);
            }
        }
    }

    private void ScoreDirect(float rarity, float saturation, float share)
    {
        DocumentBits.Widen(_scored, _direct.Touched);
        var count = _direct.TakeAll(_places, _frequencies);
        var added = _frequencies.AsSpan(0, count);
        Bm25.Score(added, rarity, saturation);
        var (scores, shares, words) = (_scores, _shares, _words);
        for (var place = 0; place < added.Length; place++)
        {
            var at = _places[place];
            scores[at] += added[place];
            shares[at] += share;
            words[at]++;
        }
    }

    private void ScoreWithRelatives(float rarity, float saturation, float share, float relativesShare)
    {
        for (var word = 0; word < _scored.Length; word++)
        {
            var direct = _direct.Touched[word];
            var touched = direct | _relatives.Touched[word];
            for (var bits = touched; bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                var at = word * BitsInWord + bit;
                var frequency = _direct.Take(at) + _relatives.Take(at);
                _scores[at] += Bm25.Score(frequency, rarity, saturation);
                var isDirect = (direct >> bit & 1) != 0;
                _shares[at] += isDirect ? share : relativesShare;
                _words[at] += isDirect ? (byte)1 : (byte)0;
            }

            _scored[word] |= touched;
        }
    }

    private void EndUnit()
    {
        Array.Clear(_direct.Touched);
        Array.Clear(_relatives.Touched);
        _gathering = _direct;
    }
}

using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>Reads the words of a text as shingles: every two neighbouring words, each word by its likely lemma.</summary>
/// <remarks>
/// A. Z. Broder, On the resemblance and containment of documents (1997). Lemmas, so that inflection changes none; over the
/// ends of passages, so that a paragraph cut in two changes none either. Each shingle is a number made of its letters alone,
/// since the index keeps what is computed from it.
/// </remarks>
internal sealed class ShingleReader
{
    /// <summary>
    /// A changed word breaks as many. With runs of three a text with one word of five replaced was found in .62 of the cases,
    /// with pairs always, and neither took texts on the same subject for copies.
    /// </summary>
    public const int Length = 2;

    private readonly List<ulong> _shingles = [];
    private readonly ulong[] _words = new ulong[Length];
    private int _count;

    /// <summary>The shingles read so far, in order, with repetitions.</summary>
    public ReadOnlySpan<ulong> Shingles => CollectionsMarshal.AsSpan(_shingles);

    public void Clear()
    {
        _shingles.Clear();
        _count = 0;
    }

    /// <summary>Adds the next word by its lemma.</summary>
    public void Add(ReadOnlySpan<char> lemma)
    {
        _words[_count++ % Length] = StableHash.Of(lemma);
        if (_count < Length)
            return;

        var shingle = 0UL;
        for (var word = _count - Length; word < _count; word++)
            shingle = StableHash.Mix(shingle + _words[word % Length]);

        _shingles.Add(shingle);
    }
}

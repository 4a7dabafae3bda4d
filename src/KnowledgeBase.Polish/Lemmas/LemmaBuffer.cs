namespace KnowledgeBase.Polish.Lemmas;

/// <summary>A reusable list of distinct lemmas in one run of characters, so that analysis allocates nothing per word.</summary>
public sealed class LemmaBuffer
{
    private char[] _letters = new char[128];
    private (int Start, int Length)[] _lemmas = new (int, int)[8];
    private LemmaBuffer? _heads;
    private LemmaBuffer? _tails;
    private int _used;

    /// <summary>Room for the lemmas of a compound's beginning, made when it is first needed.</summary>
    internal LemmaBuffer Heads => _heads ??= new LemmaBuffer();

    /// <summary>Room for the lemmas of a compound's end, made when it is first needed.</summary>
    internal LemmaBuffer Tails => _tails ??= new LemmaBuffer();

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(_lemmas[index].Start, _lemmas[index].Length);

    public void Clear() => (Count, _used) = (0, 0);

    public void Add(ReadOnlySpan<char> lemma) => Add(lemma, []);

    /// <summary>Adds the lemma that two or three pieces make together, unless it is there already.</summary>
    public void Add(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third = default)
    {
        var length = first.Length + second.Length + third.Length;
        if (_used + length > _letters.Length)
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _used + length));

        var target = _letters.AsSpan(_used, length);
        first.CopyTo(target);
        second.CopyTo(target[first.Length..]);
        third.CopyTo(target[(first.Length + second.Length)..]);
        if (!Contains(target))
            Append(length);
    }

    public bool Contains(ReadOnlySpan<char> lemma)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].SequenceEqual(lemma))
                return true;
        }

        return false;
    }

    /// <summary>The lemmas in ordinal order.</summary>
    public string[] ToSortedArray()
    {
        if (Count == 0)
            return [];

        var lemmas = new string[Count];
        for (var i = 0; i < lemmas.Length; i++)
            lemmas[i] = this[i].ToString();
        Array.Sort(lemmas, StringComparer.Ordinal);
        return lemmas;
    }

    private void Append(int length)
    {
        if (Count == _lemmas.Length)
            Array.Resize(ref _lemmas, Count * 2);
        _lemmas[Count++] = (_used, length);
        _used += length;
    }
}

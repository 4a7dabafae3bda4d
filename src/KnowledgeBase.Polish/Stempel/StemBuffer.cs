namespace KnowledgeBase.Polish.Stempel;

/// <summary>A reusable place where a word is turned into its stem, so that stemming allocates nothing per word; one for each thread.</summary>
public sealed class StemBuffer
{
    // From here on nothing can be done any more, so there is no need to count further.
    private const int BeyondReach = -2;

    private char[] _letters = new char[64];
    private int _length;
    private int _cursor;

    /// <summary>The stem last made, until the next one.</summary>
    public ReadOnlySpan<char> Text => _letters.AsSpan(0, _length);

    internal void Start(ReadOnlySpan<char> word)
    {
        if (word.Length > _letters.Length)
            _letters = new char[word.Length * 2];

        word.CopyTo(_letters);
        _length = word.Length;
        _cursor = word.Length - 1;
    }

    /// <summary>Goes on patching from where the last command left the cursor.</summary>
    /// <returns>False when an instruction reached before the first letter: it and all after it are left undone.</returns>
    internal bool Apply(PatchCommand command)
    {
        foreach (var instruction in command.Instructions)
        {
            if (!Apply(instruction))
                return false;
        }

        return true;
    }

    private bool Apply(PatchInstruction instruction) => instruction.Operation switch
    {
        PatchOperation.Keep => Keep(instruction.Count),
        PatchOperation.Delete => Delete(instruction.Count),
        PatchOperation.Insert => Insert(instruction.Argument),
        _ => Replace(instruction.Argument),
    };

    // Passing over more letters than there are is no fault yet: only the next instruction would meet it.
    private bool Keep(int count)
    {
        _cursor = Math.Max(_cursor - count, BeyondReach);
        return true;
    }

    private bool Delete(int count)
    {
        var start = _cursor - count + 1;
        if (start < 0)
            return false;

        Text[(_cursor + 1)..].CopyTo(_letters.AsSpan(start));
        _length -= count;
        _cursor = start - 1;
        return true;
    }

    // Before the first letter is a place to insert at, so here the cursor may be one further than elsewhere.
    private bool Insert(char letter)
    {
        var place = _cursor + 1;
        if (place < 0)
            return false;
        if (_length == _letters.Length)
            Array.Resize(ref _letters, _length * 2);

        Text[place..].CopyTo(_letters.AsSpan(place + 1));
        _letters[place] = letter;
        _length++;
        return true;
    }

    private bool Replace(char letter)
    {
        if (_cursor < 0)
            return false;

        _letters[_cursor--] = letter;
        return true;
    }
}

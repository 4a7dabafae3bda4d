namespace KnowledgeBase.Polish.Tokens;

/// <summary>A run of letters and digits.</summary>
internal struct Segment
{
    public int Start;
    public int End;
    public bool StartsUpper;
    public int UpperCount;
    private int _lowerCount;
    private int _digitCount;

    public readonly int Length => End - Start;

    public readonly bool HasDigit => _digitCount > 0;

    public readonly bool IsNumber => _digitCount == Length;

    /// <summary>True when all letters are large and there is more than one character.</summary>
    public readonly bool IsCapitals => UpperCount > 0 && _lowerCount == 0 && Length > 1;

    public void Count(CharacterKinds kinds)
    {
        if ((kinds & CharacterKinds.Lower) != 0)
            _lowerCount++;
        else if ((kinds & CharacterKinds.Digit) != 0)
            _digitCount++;
        else if ((kinds & CharacterKinds.Upper) != 0)
            UpperCount++;
    }
}

namespace KnowledgeBase.Polish.Automata;

/// <summary>Reads base-128 numbers, lowest seven bits first.</summary>
internal ref struct VarintReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _next;

    public int Next()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_next++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }

    public byte NextByte() => _bytes[_next++];
}

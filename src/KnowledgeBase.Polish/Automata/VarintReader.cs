using System.Runtime.CompilerServices;

namespace KnowledgeBase.Polish.Automata;

/// <summary>Reads base-128 numbers, lowest seven bits first.</summary>
internal ref struct VarintReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _next;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next()
    {
        int first = _bytes[_next++];
        return first < 0x80 ? first : NextLong(first & 0x7F);
    }

    private int NextLong(int value)
    {
        for (var shift = 7; ; shift += 7)
        {
            var part = _bytes[_next++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}

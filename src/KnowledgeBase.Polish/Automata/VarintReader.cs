using System.Runtime.CompilerServices;

namespace KnowledgeBase.Polish.Automata;

/// <summary>Reads base-128 numbers, lowest seven bits first.</summary>
/// <param name="bytes">The numbers.</param>
/// <param name="position">Where the first one to be read begins.</param>
internal ref struct VarintReader(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _next = position;

    /// <summary>Where the next number begins.</summary>
    public readonly int Position => _next;

    /// <summary>Passes over so many numbers.</summary>
    public void Skip(int count)
    {
        var bytes = _bytes;
        var next = _next;
        for (; count > 0; next++)
            count -= 1 - (bytes[next] >> 7);
        _next = next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next()
    {
        int value = _bytes[_next++];
        if (value < 0x80)
            return value;

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var part = _bytes[_next++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}

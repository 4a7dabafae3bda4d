using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Polish.Stempel;

/// <summary>Reads what Java's DataOutputStream writes: numbers with the highest byte first, texts in modified UTF-8.</summary>
/// <remarks>Whatever the bytes are, it reads a value within them or throws <see cref="InvalidDataException"/>.</remarks>
internal ref struct TableInput(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>True when everything has been read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    public bool ReadBoolean() => Take(sizeof(byte))[0] != 0;

    public char ReadChar() => (char)BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(char)));

    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));

    public void Skip(int count) => _ = Take(count);

    /// <summary>Reads how many things follow, and refuses more than the rest can hold, so that nobody makes room for them.</summary>
    /// <param name="smallest">The least number of bytes one of the things takes.</param>
    public int ReadCount(int smallest)
    {
        var count = ReadInt32();
        return count >= 0 && count <= _rest.Length / smallest
            ? count
            : throw new InvalidDataException($"{count} items are announced where {_rest.Length} bytes are left.");
    }

    /// <summary>Reads a number that is less than a limit; any negative number stands for none.</summary>
    public int ReadIndex(int limit)
    {
        var index = ReadInt32();
        return index < limit ? index : throw new InvalidDataException($"Item {index} of {limit} is referred to.");
    }

    /// <summary>Reads a text in modified UTF-8: units of UTF-16, each in one to three bytes, and zero in two.</summary>
    /// <remarks>The Java Platform, interface <c>java.io.DataInput</c>, section "Modified UTF-8".</remarks>
    public string ReadText()
    {
        var bytes = Take(ReadChar());
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
            _ = text.Append(ReadUnit(ref bytes));
        return text.ToString();
    }

    private static char ReadUnit(ref ReadOnlySpan<byte> bytes)
    {
        var length = bytes[0] switch
        {
            < 0x80 => 1,
            >= 0xC0 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            _ => throw new InvalidDataException("A text is not in modified UTF-8."),
        };
        if (length > bytes.Length || bytes[1..length].ContainsAnyExceptInRange((byte)0x80, (byte)0xBF))
            throw new InvalidDataException("A text is not in modified UTF-8.");

        // The first byte of two gives its last five bits, of three its last four; every further byte gives six.
        var unit = length == 1 ? bytes[0] : bytes[0] & (0x7F >> length);
        foreach (var further in bytes[1..length])
            unit = (unit << 6) | (further & 0x3F);
        bytes = bytes[length..];
        return (char)unit;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
            throw new InvalidDataException("The table ends too early.");

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}

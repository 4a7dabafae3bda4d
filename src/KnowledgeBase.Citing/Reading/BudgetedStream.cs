namespace KnowledgeBase.Citing.Reading;

/// <summary>What a packed part unfolds to, counted while it is read.</summary>
internal sealed class BudgetedStream(Stream unfolded, long packed, ReadingBudget budget) : Stream
{
    /// <summary>A document type stands before the first element.</summary>
    private const int HeadLength = 4096;

    /// <summary>Bytes that a letter takes at most, in UTF-16 and, of the alphabets of Europe, in UTF-8.</summary>
    private const int BytesOfLetter = 2;

    private readonly byte[] _head = new byte[HeadLength];
    private long _count;
    private long _sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _count; set => throw new NotSupportedException(); }

    /// <summary>Whether the beginning holds one, in UTF-8 or UTF-16.</summary>
    public bool HasDocumentType
    {
        get
        {
            var head = _head.Where(unit => unit != 0).ToArray();
            return head.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = unfolded.Read(buffer);
        if (_count < HeadLength)
            buffer[..(int)Math.Min(read, HeadLength - _count)].CopyTo(_head.AsSpan((int)_count));

        _count += read;
        budget.Expand(read, _count, packed);
        CheckRun(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // A reader of XML holds an attribute in memory whole, three times over; text is handed on in pieces, and is of no more characters.
    private void CheckRun(ReadOnlySpan<byte> bytes)
    {
        var tag = bytes.LastIndexOf((byte)'>');
        _sinceTag = tag < 0 ? _sinceTag + bytes.Length : bytes.Length - tag - 1;
        if (_sinceTag > BytesOfLetter * (long)budget.Limits.Characters)
            throw budget.Refuse(DocumentFault.TooManyCharacters, budget.Limits.Characters);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unfolded.Dispose();

        base.Dispose(disposing);
    }
}

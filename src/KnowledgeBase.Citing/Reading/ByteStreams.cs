using System.Runtime.InteropServices;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Bytes in memory as a stream.</summary>
internal static class ByteStreams
{
    /// <summary>A stream to read from; the bytes are copied only where they lie outside of any array.</summary>
    public static MemoryStream Of(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}

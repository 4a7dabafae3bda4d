using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The first positions of an entry's texts in a field, as the index keeps them: the steps from one to the next, in Lucene's variable length.</summary>
internal static class TextStarts
{
    /// <summary>Bytes of an <see cref="int"/> at seven bits each.</summary>
    private const int LongestStep = 5;

    /// <param name="starts">Ascending.</param>
    public static BytesRef Write(IReadOnlyList<int> starts)
    {
        var bytes = new byte[starts.Count * LongestStep];
        var output = new ByteArrayDataOutput(bytes);
        var before = 0;
        foreach (var start in starts)
        {
            output.WriteVInt32(start - before);
            before = start;
        }

        return new BytesRef(bytes, 0, output.Position);
    }

    /// <returns>The first positions, ascending; a single 0 when nothing was written.</returns>
    public static int[] Read(BytesRef written)
    {
        var starts = new List<int>();
        var input = new ByteArrayDataInput(written.Bytes, written.Offset, written.Length);
        for (var start = 0; !input.Eof;)
            starts.Add(start += input.ReadVInt32());

        return starts.Count == 0 ? [0] : [.. starts];
    }
}

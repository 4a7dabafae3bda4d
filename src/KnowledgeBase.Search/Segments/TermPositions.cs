using Lucene.Net.Index;

namespace KnowledgeBase.Search.Segments;

/// <summary>The positions of one term in one field, one document's after another's.</summary>
/// <param name="starts">For each document, where its positions begin; then their number.</param>
/// <param name="positions">The positions, ascending in each document.</param>
internal sealed class TermPositions(int[] starts, int[] positions)
{
    /// <summary>Bytes that the positions take.</summary>
    public long Size => sizeof(int) * (long)positions.Length;

    /// <summary>Reads the positions of all documents.</summary>
    /// <param name="postings">The term's postings in the field.</param>
    /// <param name="starts">As the constructor takes them, of the same documents.</param>
    public static TermPositions Read(DocsAndPositionsEnum postings, int[] starts)
    {
        var positions = new int[starts[^1]];
        for (var count = 0; count < positions.Length && postings.NextDoc() != DocsEnum.NO_MORE_DOCS;)
        {
            for (var remaining = postings.Freq; remaining > 0; remaining--)
                positions[count++] = postings.NextPosition();
        }

        return new TermPositions(starts, positions);
    }

    /// <summary>The positions in a document, given by its index.</summary>
    public ReadOnlySpan<int> At(int index) => positions.AsSpan(starts[index]..starts[index + 1]);
}

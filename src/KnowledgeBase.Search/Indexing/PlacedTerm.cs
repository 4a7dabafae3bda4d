using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using LuceneAttribute = Lucene.Net.Util.Attribute;

namespace KnowledgeBase.Search.Indexing;

/// <summary>All that the index writer asks of a term: its bytes, which nobody copies, and the distance from the term before.</summary>
internal sealed class PlacedTerm : LuceneAttribute, ITermToBytesRefAttribute, IPositionIncrementAttribute
{
    public BytesRef BytesRef { get; } = new();

    public int PositionIncrement { get; set; } = 1;

    public void FillBytesRef()
    {
        // The stream has pointed them at the term.
    }

    public override void Clear() => (BytesRef.Length, PositionIncrement) = (0, 1);

    public override void CopyTo(IAttribute target)
    {
        if (target is ITermToBytesRefAttribute term)
            term.BytesRef.CopyBytes(BytesRef);
        if (target is IPositionIncrementAttribute place)
            place.PositionIncrement = PositionIncrement;
    }
}

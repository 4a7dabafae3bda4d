using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>One segment of the index with what every search needs of each of its entries, laid out in memory.</summary>
/// <remarks>
/// Lucene's own columns are read through files; a search that walks over a third of a million entries asks them a few
/// million times.
/// </remarks>
internal sealed class IndexSegment
{
    private IndexSegment(AtomicReaderContext context)
    {
        Context = context;
        Reader = context.AtomicReader;
        Lengths = FieldLengths.Of(Reader);
        Facets = new Lazy<FacetOrdinals>(() => FacetOrdinals.Of(Reader));
    }

    public AtomicReaderContext Context { get; }

    public AtomicReader Reader { get; }

    /// <summary>Number of the segment's first document in the whole index.</summary>
    public int DocumentBase => Context.DocBase;

    public int MaxDocument => Reader.MaxDoc;

    /// <summary>The documents that have not been deleted; null when none has.</summary>
    public IBits? LiveDocuments => Reader.LiveDocs;

    public FieldLengths Lengths { get; }

    public Lazy<FacetOrdinals> Facets { get; }

    public static IReadOnlyList<IndexSegment> Of(IndexReader reader) => [.. reader.Leaves.Select(leaf => new IndexSegment(leaf))];
}

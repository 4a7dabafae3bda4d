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
    /// <summary>
    /// So much is kept of the terms' postings at least, in bytes; of a large segment twice as much as its files take, since
    /// they are packed there. The programme's whole index, half a megabyte of files, fits many times over.
    /// </summary>
    private const long LeastMemory = 64 << 20;

    private IndexSegment(AtomicReaderContext context)
    {
        Context = context;
        Reader = context.AtomicReader;
        Lengths = FieldLengths.Of(Reader);
        Terms = new SegmentTerms(Reader, Lengths, Math.Max(LeastMemory, 2 * SizeOf(Reader)));
        Facets = new Lazy<FacetOrdinals>(() => FacetOrdinals.Of(Reader));
    }

    public AtomicReaderContext Context { get; }

    public AtomicReader Reader { get; }

    /// <summary>Number of the segment's first document in the whole index.</summary>
    public int DocumentBase => Context.DocBase;

    public int MaxDocument => Reader.MaxDoc;

    /// <summary>Whether a document of the whole index is of this segment.</summary>
    public bool Holds(int document) => document >= DocumentBase && document < DocumentBase + MaxDocument;

    /// <summary>The documents that have not been deleted; null when none has.</summary>
    public IBits? LiveDocuments => Reader.LiveDocs;

    public SegmentTerms Terms { get; }

    public FieldLengths Lengths { get; }

    public Lazy<FacetOrdinals> Facets { get; }

    public static IReadOnlyList<IndexSegment> Of(IndexReader reader) => [.. reader.Leaves.Select(leaf => new IndexSegment(leaf))];

    private static long SizeOf(AtomicReader reader) => reader is SegmentReader segment ? segment.SegmentInfo.GetSizeInBytes() : 0;
}

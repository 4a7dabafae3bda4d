using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>An entry that may have near duplicates, with the signature that the index keeps of its text.</summary>
internal readonly record struct SignedEntry(Entry Entry, byte[] Signature)
{
    /// <summary>A text of fewer shingles is two sentences at most, and such are alike by chance or custom.</summary>
    public const int LeastShingles = 30;

    /// <summary>Only what cities write and propose: other entries are records, which are alike by nature. What was taken back has a successor.</summary>
    public static bool IsCompared(Entry entry) => entry is (Recommendation or Initiative) and { Withdrawal: null };

    /// <summary>Reads the signatures of all entries that are compared.</summary>
    public static IReadOnlyList<SignedEntry> Read(IReadOnlyList<IndexSegment> segments, DocumentEntries documents) =>
        [.. segments.SelectMany(segment => Read(segment, documents))];

    private static IEnumerable<SignedEntry> Read(IndexSegment segment, DocumentEntries documents)
    {
        if (segment.Reader.GetBinaryDocValues(FieldNames.Signature) is not { } signatures)
            yield break;

        var bytes = new BytesRef();
        for (var document = 0; document < segment.MaxDocument; document++)
        {
            if (segment.LiveDocuments?.Get(document) == false || !IsCompared(documents[segment.DocumentBase + document]))
                continue;

            signatures.Get(document, bytes);
            if (bytes.Length == MinHash.Size)
                yield return new SignedEntry(documents[segment.DocumentBase + document], bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).ToArray());
        }
    }
}

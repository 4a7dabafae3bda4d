using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Looks terms up in the fields of one segment.</summary>
internal sealed class SegmentTerms(IndexSegment segment)
{
    /// <summary>Bytes of most terms; a longer one makes the room larger.</summary>
    private const int ShortText = 64;

    private static readonly int Flavours = Enum.GetValues<PolishField>().Length;

    private readonly (bool IsOpen, TermsEnum? Terms)[] _fields = new (bool, TermsEnum?)[FieldNames.TextFields.Count * Flavours];
    private readonly BytesRef _text = new(ShortText);

    /// <summary>Documents with the term in the field and how often; null when there is none.</summary>
    public DocsEnum? Frequencies(TextField field, FlavouredTerm term) =>
        Seek(field, term)?.Docs(segment.LiveDocuments, null, DocsFlags.FREQS);

    /// <summary>Documents with the term in the field and its positions; null when there is none.</summary>
    public DocsAndPositionsEnum? Positions(TextField field, FlavouredTerm term) =>
        Seek(field, term)?.DocsAndPositions(segment.LiveDocuments, null, DocsAndPositionsFlags.NONE);

    /// <summary>Number of documents with the term in the field, deleted ones included.</summary>
    public int Cost(TextField field, FlavouredTerm term) => Seek(field, term)?.DocFreq ?? 0;

    private TermsEnum? Seek(TextField field, FlavouredTerm term)
    {
        if (TermsOf(field, term.Flavour) is not { } terms)
            return null;

        _text.CopyChars(term.Text);
        return terms.SeekExact(_text) ? terms : null;
    }

    private TermsEnum? TermsOf(TextField field, PolishField flavour)
    {
        ref var entry = ref _fields[(int)field * Flavours + (int)flavour];
        if (!entry.IsOpen)
            entry = (true, segment.Reader.GetTerms(FieldNames.Of(field, flavour))?.GetEnumerator());

        return entry.Terms;
    }
}

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
    private readonly Dictionary<string, TermsEnum?> _fields = new(StringComparer.Ordinal);

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
        var name = FieldNames.Of(field, term.Flavour);
        if (!_fields.TryGetValue(name, out var terms))
            _fields.Add(name, terms = segment.Reader.GetTerms(name)?.GetEnumerator());

        return terms is not null && terms.SeekExact(new BytesRef(term.Text)) ? terms : null;
    }
}

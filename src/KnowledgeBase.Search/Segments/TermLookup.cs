using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>Reads terms from the files of a segment, for one thread at a time.</summary>
/// <remarks>Lucene's cursors, each with a stack of blocks of its own, are kept from one term to the next.</remarks>
internal sealed class TermLookup(AtomicReader segment, FieldLengths lengths)
{
    private readonly FieldLookup?[] _exact = FieldsOf(segment, PolishField.Exact);
    private readonly FieldLookup?[] _lemmas = FieldsOf(segment, PolishField.Lemma);

    public TermFields Find(FlavouredTerm term)
    {
        var text = new BytesRef(term.Text);
        var fields = term.Flavour == PolishField.Exact ? _exact : _lemmas;
        var found = new TermOccurrences?[fields.Length];
        foreach (var field in FieldNames.TextFields)
            found[(int)field] = fields[(int)field]?.Find(text, segment.LiveDocs, lengths.In(field));

        return new TermFields(found);
    }

    private static FieldLookup?[] FieldsOf(AtomicReader segment, PolishField flavour) =>
        [.. FieldNames.TextFields.Select(field => segment.GetTerms(FieldNames.Of(field, flavour)) is { } terms ? new FieldLookup(terms.GetEnumerator()) : null)];

    private sealed class FieldLookup(TermsEnum terms)
    {
        private DocsAndPositionsEnum? _postings;

        public TermOccurrences? Find(BytesRef text, IBits? living, ushort[] lengths)
        {
            if (!terms.SeekExact(text))
                return null;

            _postings = terms.DocsAndPositions(living, _postings, DocsAndPositionsFlags.NONE);
            return TermOccurrences.Read(_postings, lengths, terms.DocFreq, checked((int)terms.TotalTermFreq));
        }
    }
}

using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>Reads terms from the files of a segment, for one thread at a time.</summary>
/// <remarks>Lucene's cursors, each with a stack of blocks of its own, are kept from one term to the next.</remarks>
internal sealed class TermLookup(AtomicReader segment, FieldLengths lengths)
{
    private readonly FieldLookup?[] _exact = FieldsOf(segment, PolishField.Exact);
    private readonly FieldLookup?[] _lemmas = FieldsOf(segment, PolishField.Lemma);

    /// <summary>Where a term stands, without its positions.</summary>
    /// <param name="term">The term.</param>
    /// <param name="owner">Reads its positions when they are asked for.</param>
    public TermFields Find(FlavouredTerm term, SegmentTerms owner)
    {
        var text = new BytesRef(term.Text);
        var fields = FieldsOf(term.Flavour);
        TermOccurrences?[]? found = null;
        foreach (var field in FieldNames.TextFields)
        {
            if (fields[(int)field]?.DocumentsOf(text, segment.LiveDocs) is var (documents, most))
            {
                found ??= new TermOccurrences?[fields.Length];
                found[(int)field] = TermOccurrences.Read(documents, lengths.In(field), most, new TermPlace(owner, term, field));
            }
        }

        return found is null ? TermFields.Nowhere : new TermFields(found);
    }

    /// <summary>The positions of a term that was found in the field, one document's after another's, ascending in each.</summary>
    /// <param name="term">The term.</param>
    /// <param name="field">The field.</param>
    /// <param name="count">How many there are.</param>
    public int[] PositionsOf(FlavouredTerm term, TextField field, int count) =>
        FieldsOf(term.Flavour)[(int)field]!.PositionsOf(new BytesRef(term.Text), segment.LiveDocs, count);

    private FieldLookup?[] FieldsOf(PolishField flavour) => flavour == PolishField.Exact ? _exact : _lemmas;

    private static FieldLookup?[] FieldsOf(AtomicReader segment, PolishField flavour) =>
        [.. FieldNames.TextFields.Select(field => segment.GetTerms(FieldNames.Of(field, flavour)) is { } terms ? new FieldLookup(terms.GetEnumerator()) : null)];

    private sealed class FieldLookup(TermsEnum terms)
    {
        private DocsEnum? _documents;
        private DocsAndPositionsEnum? _positions;

        /// <summary>The documents that hold the term, with how many they are at most; null when none does.</summary>
        public (DocsEnum Postings, int Most)? DocumentsOf(BytesRef text, IBits? living)
        {
            if (!terms.SeekExact(text))
                return null;

            _documents = terms.Docs(living, _documents, DocsFlags.FREQS);
            return (_documents, terms.DocFreq);
        }

        public int[] PositionsOf(BytesRef text, IBits? living, int count)
        {
            _ = terms.SeekExact(text);
            _positions = terms.DocsAndPositions(living, _positions, DocsAndPositionsFlags.NONE);
            var positions = new int[count];
            for (var next = 0; next < count && _positions.NextDoc() != DocsEnum.NO_MORE_DOCS;)
            {
                for (var remaining = _positions.Freq; remaining > 0; remaining--)
                    positions[next++] = _positions.NextPosition();
            }

            return positions;
        }
    }
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.NearDuplicates;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TextField = KnowledgeBase.Search.Texts.TextField;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Makes the Lucene documents of entries, one after another in the same buffers.</summary>
internal sealed class EntryDocument
{
    // No norms: lengths are kept exactly, in a field of their own, and scoring is our own.
    private static readonly FieldType TermsType = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    };

    private readonly TermReader _reader;
    private readonly IndexedText[] _texts = [.. FieldNames.TextFields.Select(_ => new IndexedText())];
    private readonly ShingleReader _shingles = new();
    private readonly Field[][] _fields;

    public EntryDocument(PolishText analysis)
    {
        _reader = new TermReader(analysis);
        _fields = [.. FieldNames.TextFields.Select(FieldsOf)];
    }

    /// <summary>Makes the document of an entry; valid until the next is made.</summary>
    public Document Of(IndexedEntry entry)
    {
        Document document =
        [
            new StringField(FieldNames.Id, entry.Id, Field.Store.YES),
            new SortedDocValuesField(FieldNames.Id, new BytesRef(entry.Id)),
            new StoredField(FieldNames.Fingerprint, entry.Fingerprint),
            new SortedDocValuesField(FieldNames.TitleOrder, new BytesRef(entry.TitleKey)),
        ];

        if (entry.Day is { } day)
            document.Add(new NumericDocValuesField(FieldNames.Day, day.DayNumber));

        foreach (var (facet, value) in entry.FacetValues)
            document.Add(new SortedSetDocValuesField(FieldNames.Facets, new BytesRef(FacetTerms.Of(facet, value))));

        AddTexts(entry, document);
        if (_shingles.Shingles.Length >= SignedEntry.LeastShingles)
            document.Add(new BinaryDocValuesField(FieldNames.Signature, new BytesRef(MinHash.Of(_shingles.Shingles))));

        return document;
    }

    private void AddTexts(IndexedEntry entry, Document document)
    {
        foreach (var text in _texts)
            text.Clear();

        _shingles.Clear();
        var passages = entry.Passages;
        foreach (var (field, text) in entry.Texts)
            _texts[(int)field].Add(text, _reader, field == TextField.Body && passages-- > 0 ? _shingles : null);

        foreach (var field in FieldNames.TextFields.Where(field => _texts[(int)field].IsPresent))
        {
            document.Add(new NumericDocValuesField(FieldNames.LengthOf(field), _texts[(int)field].Length));
            foreach (var flavour in _texts[(int)field].HasTerms ? _fields[(int)field] : [])
                document.Add(flavour);
        }

        if (_texts[(int)TextField.Body].Starts is { Count: > 1 } starts)
            document.Add(new BinaryDocValuesField(FieldNames.BodyStarts, TextStarts.Write(starts)));
    }

    private Field[] FieldsOf(TextField field) =>
        [.. FlavourTerms.All.Select(flavour => new Field(FieldNames.Of(field, flavour), new TermStream(_texts[(int)field].Terms(flavour)), TermsType))];
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matching;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TextField = KnowledgeBase.Search.Texts.TextField;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Makes the Lucene document of an entry.</summary>
internal static class EntryDocument
{
    // No norms: lengths are kept exactly, in a field of their own, and scoring is our own.
    private static readonly FieldType TermsType = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
    };

    public static Document Of(IndexedEntry entry, PolishText analysis)
    {
        var document = new Document
        {
            new StringField(FieldNames.Id, entry.Id, Field.Store.YES),
            new SortedDocValuesField(FieldNames.Id, new BytesRef(entry.Id)),
            new StoredField(FieldNames.Fingerprint, entry.Fingerprint),
            new SortedDocValuesField(FieldNames.TitleOrder, new BytesRef(entry.TitleKey)),
        };

        if (entry.Day is { } day)
            document.Add(new NumericDocValuesField(FieldNames.Day, day.DayNumber));

        foreach (var (facet, value) in entry.FacetValues)
            document.Add(new SortedSetDocValuesField(FieldNames.Facets, new BytesRef(FacetTerms.Of(facet, value))));

        foreach (var field in entry.Texts.GroupBy(text => text.Field, text => text.Text))
            AddTexts(document, field.Key, new IndexedText(field.Select(analysis.Analyze)));

        return document;
    }

    private static void AddTexts(Document document, TextField field, IndexedText text)
    {
        document.Add(new NumericDocValuesField(FieldNames.LengthOf(field), text.Length));
        foreach (var flavour in FlavourTerms.All)
            document.Add(new Field(FieldNames.Of(field, flavour), new TermStream(text.Terms(flavour)), TermsType));
    }
}

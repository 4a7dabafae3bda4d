using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Terms;

/// <summary>What words the index holds, and in how many entries.</summary>
internal sealed class TermDictionary
{
    private readonly IReadOnlyList<IndexSegment> _segments;
    private readonly Lazy<TermFoldings> _foldings;
    private readonly Lazy<TermFamilies> _families;
    private readonly Lazy<IReadOnlyCollection<string>> _spellings;
    private readonly Lazy<IReadOnlyCollection<string>> _lemmas;

    public TermDictionary(IReadOnlyList<IndexSegment> segments)
    {
        _segments = segments;
        _spellings = new(() => AllTerms(PolishField.Exact));
        _lemmas = new(() => AllTerms(PolishField.Lemma));
        _foldings = new(() => new TermFoldings(_spellings.Value, _lemmas.Value));
        _families = new(() => new TermFamilies(PolishText.Default.Families, _lemmas.Value));
    }

    /// <summary>The terms by their spelling without Polish letters; gathered when first needed.</summary>
    public TermFoldings Foldings => _foldings.Value;

    /// <summary>The lemmas by word family; gathered when first needed.</summary>
    public TermFamilies Families => _families.Value;

    /// <summary>Every spelling that occurs; gathered when first needed.</summary>
    public IReadOnlyCollection<string> Spellings => _spellings.Value;

    /// <summary>
    /// Number of entries that hold the term in the field where most do: what BM25F takes for the number that hold it at
    /// all, since counting those would mean reading every posting before the first is scored.
    /// </summary>
    public int DocumentFrequency(FlavouredTerm term) => FieldNames.TextFields.Max(field => DocumentFrequency(field, term));

    public bool Holds(FlavouredTerm term) => FieldNames.TextFields.Any(field => DocumentFrequency(field, term) > 0);

    private int DocumentFrequency(TextField field, FlavouredTerm term) =>
        _segments.Sum(segment => DocumentFrequency(segment, new Term(FieldNames.Of(field, term.Flavour), term.Text)));

    // A deleted entry's postings stay until its segment is merged away, but must not count: an updated index ranks like one
    // made anew.
    private static int DocumentFrequency(IndexSegment segment, Term term)
    {
        if (segment.LiveDocuments is null)
            return segment.Reader.DocFreq(term);

        var living = 0;
        var postings = segment.Reader.GetTermDocsEnum(term);
        while (postings is not null && postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            living += segment.LiveDocuments.Get(postings.DocID) ? 1 : 0;

        return living;
    }

    private HashSet<string> AllTerms(PolishField flavour)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in _segments)
        {
            foreach (var field in FieldNames.TextFields)
                AddTerms(segment.Reader.GetTerms(FieldNames.Of(field, flavour)), all);
        }

        return all;
    }

    private static void AddTerms(Lucene.Net.Index.Terms? terms, HashSet<string> all)
    {
        for (var each = terms?.GetEnumerator(); each is not null && each.MoveNext();)
            _ = all.Add(each.Term.Utf8ToString());
    }
}

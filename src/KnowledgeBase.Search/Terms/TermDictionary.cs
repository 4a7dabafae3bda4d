using System.Collections.Concurrent;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Terms;

/// <summary>What words the index holds, and in how many entries.</summary>
internal sealed class TermDictionary
{
    /// <summary>Fewer are found before other processors have begun.</summary>
    private const int ManyWords = 64;

    private readonly IReadOnlyList<IndexSegment> _segments;
    private readonly Lazy<TermFamilies> _families;
    private readonly Lazy<TermForms> _forms;
    private readonly Lazy<WordList> _spellings;
    private readonly Lazy<WordList> _lemmas;
    private readonly Lazy<SortedSpellings> _sorted;
    private readonly Lazy<SortedWords> _foldedLemmas;

    public TermDictionary(IReadOnlyList<IndexSegment> segments)
    {
        _segments = segments;
        _spellings = new(() => AllTerms(PolishField.Exact));
        _lemmas = new(() => AllTerms(PolishField.Lemma));
        _sorted = new(() => new SortedSpellings(_spellings.Value));
        _foldedLemmas = new(() => SortedSpellings.ByFolding(_lemmas.Value));
        _families = new(() => new TermFamilies(PolishText.Default.Families, _lemmas.Value));
        _forms = new(() => new TermForms(PolishText.Default, _spellings.Value));
    }

    /// <summary>The lemmas by word family; gathered when first needed.</summary>
    public TermFamilies Families => _families.Value;

    /// <summary>The spellings by lemma; gathered when first needed.</summary>
    public TermForms Forms => _forms.Value;

    /// <summary>Gathers now, for who has the time, all that would be gathered when first needed.</summary>
    public void Gather()
    {
        _ = _sorted.Value;
        _ = _foldedLemmas.Value;
        _ = _forms.Value;
        _ = _families.Value;
    }

    /// <summary>Whether all of it is gathered.</summary>
    public bool IsGathered => _sorted.IsValueCreated && _foldedLemmas.IsValueCreated && _forms.IsValueCreated && _families.IsValueCreated;

    /// <summary>The spellings with Polish or other marked letters that are this one without marks.</summary>
    public IEnumerable<string> SpellingsOf(string folded) => _sorted.Value.Folded.Under(folded);

    /// <summary>The lemmas with Polish or other marked letters that are this one without marks.</summary>
    public IEnumerable<string> LemmasOf(string folded) => _foldedLemmas.Value.Under(folded);

    /// <summary>The spellings that begin so, the shortest where there are too many; without Polish letters in the beginning, whatever letters they have.</summary>
    /// <param name="prefix">In small letters.</param>
    /// <param name="limit">How many are wanted at most.</param>
    /// <returns>As many as are wanted, and how many there are.</returns>
    public (IReadOnlyList<FlavouredTerm> Words, int All) WithPrefix(string prefix, int limit) => new TermPrefixes(_sorted.Value).Find(prefix, limit);

    /// <summary>The spellings that so few typing errors make of the word, the nearest first; missing Polish letters are no error.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="errors">How many errors there may be.</param>
    /// <param name="limit">How many spellings are wanted at most.</param>
    /// <returns>The first of them, and how many there are.</returns>
    public (IReadOnlyList<string> Words, int All) WithErrors(string word, int errors, int limit) => new TermNeighbours(_sorted.Value).Find(word, errors, limit);

    /// <summary>All spellings that may be meant by the word with one typing error and Polish letters left out.</summary>
    /// <param name="word">In small letters.</param>
    public IReadOnlyList<string> WithOneError(string word) => WithErrors(Folding.Fold(word), errors: 1, limit: int.MaxValue).Words;

    /// <summary>
    /// Number of entries that hold the term in the field where most do: what BM25F takes for the number that hold it at
    /// all, since counting those would mean reading every posting before the first is scored.
    /// </summary>
    public int DocumentFrequency(FlavouredTerm term)
    {
        Span<int> documents = stackalloc int[FieldNames.TextFields.Length];
        foreach (var segment in _segments)
        {
            var places = segment.Terms.Find(term);
            foreach (var field in FieldNames.TextFields)
                documents[(int)field] += places.DocumentsWith(field);
        }

        var most = 0;
        foreach (var inField in documents)
            most = Math.Max(most, inField);

        return most;
    }

    public bool Holds(FlavouredTerm term) => _segments.Any(segment => segment.Terms.Find(term).StandsAnywhere);

    /// <summary>Looks many words up that will soon be asked for, on all processors, unless they are in memory.</summary>
    /// <param name="words">Words that begin alike, by the alphabet.</param>
    /// <remarks>They are asked for together, so that one of them tells of all. Each processor takes neighbours, which stand in the same blocks of the files.</remarks>
    public void ReadAhead(IReadOnlyList<FlavouredTerm> words)
    {
        if (words.Count < ManyWords || _segments.All(segment => segment.Terms.Keeps(words[^1])))
            return;

        _ = Parallel.ForEach(Partitioner.Create(0, words.Count), range =>
        {
            foreach (var segment in _segments)
            {
                for (var word = range.Item1; word < range.Item2; word++)
                    _ = segment.Terms.Find(words[word]);
            }
        });
    }

    private WordList AllTerms(PolishField flavour)
    {
        var all = new WordList.Builder();
        foreach (var segment in _segments)
        {
            foreach (var field in FieldNames.TextFields)
                AddTerms(segment.Reader.GetTerms(FieldNames.Of(field, flavour)), all);
        }

        return all.ToDistinct();
    }

    private static void AddTerms(Lucene.Net.Index.Terms? terms, WordList.Builder all)
    {
        for (var each = terms?.GetEnumerator(); each is not null && each.MoveNext();)
            all.AddUtf8(each.Term.Bytes.AsSpan(each.Term.Offset, each.Term.Length));
    }
}

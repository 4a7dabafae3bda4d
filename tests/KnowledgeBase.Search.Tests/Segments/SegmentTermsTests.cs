using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Tests.Segments;

public sealed class SegmentTermsTests
{
    private const int Words = 7;

    /// <summary>Less than two terms take, so that nearly every look-up forgets another term.</summary>
    private const long LittleMemory = 1_000;

    [Property(MaxTest = 100)]
    public void Tells_where_terms_stand_as_the_texts_do_however_little_is_kept(byte[][] texts, byte[] asked)
    {
        using var store = new MemoryStore();
        using var reader = Open(store, texts);
        foreach (var leaf in reader.Leaves)
        {
            var terms = TermsOf(leaf);
            foreach (var word in asked)
                Assert.That(Places(terms, word), Is.EqualTo(PlacesIn(texts, word)));
        }
    }

    [Property(MaxTest = 100)]
    public void Goes_to_the_first_document_that_is_not_before_the_target(byte[][] texts, byte word, byte from, byte target)
    {
        using var store = new MemoryStore();
        using var reader = Open(store, texts);
        if (reader.Leaves is not [var leaf] || TermsOf(leaf).Find(TermOf(word))[TextField.Body] is not { } found)
            return;

        var documents = found.Documents.ToArray();
        var start = from % (documents.Length + 1);
        var expected = Enumerable.Range(start, documents.Length - start).FirstOrDefault(index => documents[index] >= target, documents.Length);

        Assert.That(found.IndexFrom(start, target), Is.EqualTo(expected));
    }

    [Test]
    public void Threads_that_make_one_another_forget_find_the_same()
    {
        var texts = Enumerable.Range(0, 50).Select(document => Enumerable.Range(0, document).Select(word => (byte)(word * document)).ToArray()).ToArray();
        using var store = new MemoryStore();
        using var reader = Open(store, texts);
        var terms = TermsOf(reader.Leaves.Single());
        var expected = Enumerable.Range(0, Words).Select(word => PlacesIn(texts, (byte)word)).ToList();

        _ = Parallel.For(0, 2_000, look => Assert.That(Places(terms, (byte)look), Is.EqualTo(expected[(byte)look % Words])));
    }

    private static DirectoryReader Open(MemoryStore store, byte[][] texts) => store.Open(
        Sample.Library([.. texts.Select((text, place) => (Entry)Sample.Recommendation($"{place:000}", "Tytuł", string.Join(' ', text.Select(Spelled))))]),
        progress: null,
        CancellationToken.None).Reader;

    private static SegmentTerms TermsOf(AtomicReaderContext leaf) => new(leaf.AtomicReader, FieldLengths.Of(leaf.AtomicReader), LittleMemory);

    private static List<string> Places(SegmentTerms terms, byte word)
    {
        if (terms.Find(TermOf(word))[TextField.Body] is not { } found)
            return [];

        var documents = found.Documents.ToArray();
        return [.. documents.Select((document, index) => $"{document}: {string.Join(' ', found.PositionsAt(index).ToArray())}")];
    }

    private static List<string> PlacesIn(byte[][] texts, byte word) =>
        [.. texts.Index()
            .Where(text => text.Item.Any(other => other % Words == word % Words))
            .Select(text => $"{text.Index}: {string.Join(' ', text.Item.Index().Where(other => other.Item % Words == word % Words).Select(other => other.Index))}")];

    private static FlavouredTerm TermOf(byte word) => FlavouredTerm.Exact(Spelled(word));

    private static string Spelled(byte word) => $"słowo{(char)('a' + (word % Words))}";
}

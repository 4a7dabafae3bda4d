using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class IndexedTextTests
{
    private static readonly string[] Texts = ["Finansowanie zieleni w latach 2021–2027", "", "art. 5 ust. 2"];

    [Test]
    public void Texts_of_a_field_are_laid_end_to_end_with_a_gap()
    {
        var text = new IndexedText();
        Add(text, new TermReader(PolishText.Default));

        var positions = Enumerable.Range(0, text.Terms(PolishField.Exact).Count).Select(text.Terms(PolishField.Exact).PositionOf);

        Assert.That(positions, Is.EqualTo([0, 1, 2, 3, 4, 4, 5, 105, 105, 106, 107, 108]));
        Assert.That(text.Length, Is.EqualTo(10));
        Assert.That(text.Starts, Is.EqualTo([0, 105, 105]));
    }

    [Test]
    public void Indexing_allocates_nothing_per_term()
    {
        var text = new IndexedText();
        var reader = new TermReader(PolishText.Default);
        using var stream = new TermStream(text.Terms(PolishField.Lemma));
        var allocated = 0L;
        for (var run = 0; run < 50; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Add(text, reader);
            Walk(stream);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.That(allocated, Is.Zero);
    }

    private static void Add(IndexedText indexed, TermReader reader)
    {
        indexed.Clear();
        foreach (var text in Texts)
            indexed.Add(text, reader);
    }

    private static void Walk(TermStream stream)
    {
        stream.Reset();
        while (stream.IncrementToken())
        {
            // Reading is all that is measured.
        }
    }
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class DocumentsAheadTests
{
    private const int Count = 500;

    [Test]
    public void Documents_come_in_the_order_of_the_entries()
    {
        var ids = DocumentsAhead.Of(Entries(), PolishText.Default).Select(document => document.Id).ToList();

        Assert.That(ids, Is.EqualTo(Enumerable.Range(0, Count).Select(Id)));
    }

    [Test]
    public void Who_stops_early_leaves_nothing_running()
    {
        var ids = DocumentsAhead.Of(Entries(), PolishText.Default).Take(3).Select(document => document.Id).ToList();

        Assert.That(ids, Is.EqualTo(["0", "1", "2"]));
    }

    [Test]
    public void A_fault_of_the_entries_reaches_the_writer()
    {
        var entries = Entries().Select(entry => entry.Id == "300" ? throw new InvalidOperationException("fault") : entry);

        Assert.That(
            () => DocumentsAhead.Of(entries, PolishText.Default).Count(),
            Throws.InvalidOperationException.With.Message.EqualTo("fault"));
    }

    private static IEnumerable<IndexedEntry> Entries() => Enumerable.Range(0, Count).Select(place => new IndexedEntry
    {
        Id = Id(place),
        Texts = [new SearchableText(TextField.Title, $"Zieleń w mieście {place}")],
        FacetValues = [],
        Day = null,
        TitleKey = "",
        Fingerprint = "",
    });

    private static string Id(int place) => place.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Baskets;

public sealed class CollectionTests
{
    private static readonly Entry Entry = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja");

    private static readonly EntryVersion Other = EntryVersion.Of("00000000000");

    [Test]
    public void A_passage_is_quoted_and_cited()
    {
        var passage = Entry.Body.Passages[1];

        var item = Collect(new EntryItem(Entry.Id, passage.Anchor) { Version = Entry.Version });

        Assert.That(item.Citation?.Passage, Is.EqualTo(passage));
        Assert.That(item.Citation?.Quotation, Is.EqualTo(passage.Text));
        Assert.That(item.Changes, Is.Empty);
    }

    [Test]
    public void Says_what_is_not_as_it_was()
    {
        var anchor = Entry.Body.Passages[0].Anchor;

        Assert.That(Collect(new EntryItem("nie-ma")).Changes, Is.EqualTo(new[] { ItemChange.Unknown }));
        Assert.That(Collect(new EntryItem("rek-stara")).Changes, Is.EqualTo(new[] { ItemChange.Withdrawn }));
        Assert.That(Collect(new EntryItem(Entry.Id, "p-nie-ma") { Version = Other }).Changes, Is.EqualTo(new[] { ItemChange.PassageGone }));
        Assert.That(Collect(new EntryItem(Entry.Id) { Version = Other }).Changes, Is.EqualTo(new[] { ItemChange.Changed }));
        Assert.That(Collect(new EntryItem(Entry.Id, anchor) { Version = Other }).Changes, Is.EqualTo(new[] { ItemChange.ChangedAroundPassage }));
        Assert.That(Collect(new EntryItem(Entry.Id)).Changes, Is.Empty);
    }

    [Test]
    public void A_passage_that_is_gone_is_cited_by_its_entry()
    {
        var citation = Collect(new EntryItem(Entry.Id, "p-nie-ma")).Citation;

        Assert.That(citation?.Address, Is.EqualTo(citation?.EntryAddress));
    }

    [Test]
    public void Each_thing_is_cited_once()
    {
        var collection = Collections.Of(new EntryItem(Entry.Id), new EntryItem(Entry.Id, "p-nie-ma"), new EntryItem(Entry.Id, Entry.Body.Passages[0].Anchor));

        Assert.That(collection.Items, Has.Count.EqualTo(3));
        Assert.That(collection.Citations.Select(citation => citation.Passage?.Number), Is.EqualTo(new int?[] { null, 1 }));
    }

    private static CollectedItem Collect(BasketItem item) => Collections.Of(item).Items[0];
}

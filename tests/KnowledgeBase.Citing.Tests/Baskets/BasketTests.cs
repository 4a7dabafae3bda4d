using KnowledgeBase.Citing.Baskets;

namespace KnowledgeBase.Citing.Tests.Baskets;

public sealed class BasketTests
{
    private static readonly Basket Three = Basket.Of("Trzy", [new EntryItem("a"), new EntryItem("b"), new EntryItem("c")]);

    [TestCase(0, 2, "b c a")]
    [TestCase(2, 0, "c a b")]
    [TestCase(1, 99, "a c b")]
    [TestCase(1, -1, "b a c")]
    [TestCase(7, 0, "a b c")]
    [TestCase(-1, 0, "a b c")]
    public void Moves_an_item(int from, int to, string order) => Assert.That(OrderOf(Three.Move(from, to)), Is.EqualTo(order));

    [TestCase(0, "b c")]
    [TestCase(2, "a b")]
    [TestCase(3, "a b c")]
    public void Removes_an_item(int place, string order) => Assert.That(OrderOf(Three.Remove(place)), Is.EqualTo(order));

    [Test]
    public void Holds_each_thing_once_and_keeps_the_first_with_its_note()
    {
        var remarks = new List<BasketRemark>();
        var noted = Three.WithNotes(place => place == 0 ? "ważne" : null);

        var basket = noted.Add([new EntryItem("a") { Note = "inna" }, new EntryItem("a", "p-x1")], remarks);

        Assert.That(OrderOf(basket), Is.EqualTo("a b c a.p-x1"));
        Assert.That(basket.Items[0].Note, Is.EqualTo("ważne"));
        Assert.That(remarks, Is.EqualTo(new[] { new BasketRemark(BasketRemarkKind.Repeated, "a") }));
    }

    [Test]
    public void Takes_so_many_items_and_says_of_each_further_one_that_it_is_full()
    {
        var remarks = new List<BasketRemark>();

        var basket = Basket.Of("", Enumerable.Range(0, Basket.MaxItems + 2).Select(number => new EntryItem($"rek-{number}")), remarks);

        Assert.That(basket.Items, Has.Length.EqualTo(Basket.MaxItems));
        Assert.That(remarks, Has.Count.EqualTo(2).And.All.Property(nameof(BasketRemark.Kind)).EqualTo(BasketRemarkKind.Full));
    }

    [TestCase(BasketItem.MaxNote, 0)]
    [TestCase(BasketItem.MaxNote + 1, 1)]
    public void A_note_that_is_too_long_is_told_of(int length, int count)
    {
        var remarks = new List<BasketRemark>();

        var basket = Three.WithNotes(place => place == 1 ? $"\r\n{new string('a', length)}\r\n" : null, remarks);

        Assert.That(basket.Items[1].Note, Has.Length.EqualTo(BasketItem.MaxNote));
        Assert.That(remarks, Is.EqualTo(Enumerable.Repeat(new BasketRemark(BasketRemarkKind.NotesShortened), count)));
    }

    [TestCase("  a\r\n\r\n  b \t c\u0001 \r\n", "a\n\nb c")]
    [TestCase("a\uFFFEb", "a\uFFFDb")]
    [TestCase("", "")]
    public void A_note_keeps_its_lines_and_loses_what_cannot_be_written(string typed, string kept) =>
        Assert.That(new EntryItem("a") { Note = typed }.Note, Is.EqualTo(kept));

    [Test]
    public void A_note_is_cut_between_characters()
    {
        var note = new EntryItem("a") { Note = new string('x', BasketItem.MaxNote - 1) + "😀" }.Note;

        Assert.That(note, Is.EqualTo(new string('x', BasketItem.MaxNote - 1)));
    }

    [TestCase("Rek")]
    [TestCase("-rek")]
    [TestCase("")]
    [TestCase("rek.1")]
    [TestCase("rek\n")]
    public void Only_an_identifier_names_an_entry(string id) => Assert.That(() => new EntryItem(id), Throws.ArgumentException);

    private static string OrderOf(Basket basket) => string.Join(' ', basket.Items.Select(item => item.Key));
}

using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Baskets;

public sealed class BasketTextTests
{
    private static readonly BasketItem[] Plain =
        [new EntryItem("mid-ogrody"), new EntryItem("rek-retencja", "p-abcd2345") { Version = EntryVersion.Of("3f2a91c0de44") }];

    [Test]
    public void A_short_basket_is_written_as_it_stands() =>
        Assert.That(BasketText.Write(Basket.Of("", Plain)), Is.EqualTo("1mid-ogrody~rek-retencja.p-abcd2345.V3f2a91c0de_"));

    [Test]
    public void One_with_Polish_letters_is_compressed()
    {
        var text = BasketText.Write(Basket.Of("Zieleń w miastach", Plain));

        Assert.That(text, Does.StartWith("2").And.Matches("^[A-Za-z0-9_-]+$"));
    }

    [Test]
    public void An_empty_basket_is_no_text() => Assert.That(BasketText.Write(Basket.Empty), Is.Empty);

    [Property(MaxTest = 3_000)]
    public void What_is_written_is_read_back(int seed)
    {
        var basket = RandomBasket.Make(seed);
        var remarks = new List<BasketRemark>();

        var text = BasketText.Write(basket);
        var read = BasketText.Read(text, remarks);

        Assert.That(RandomBasket.PartsOf(read), Is.EqualTo(RandomBasket.PartsOf(basket)));
        Assert.That(remarks, Is.Empty);
        Assert.That(text, Does.Match(@"\A[A-Za-z0-9._~-]*\z"));
        Assert.That(BasketText.Write(read), Is.EqualTo(text));
    }

    [Property(MaxTest = 3_000)]
    public void Any_text_is_read_and_then_stays_what_it_is(int seed)
    {
        var random = new Random(seed);
        var text = ((string[])["", "1", "2"])[random.Next(3)] + RandomText.Make(random);

        var read = BasketText.Read(text);
        var written = BasketText.Write(read);

        Assert.That(BasketText.Write(BasketText.Read(written)), Is.EqualTo(written));
    }

    [Property(MaxTest = 3_000)]
    public void A_damaged_text_gives_remarks_and_never_fails(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(BasketText.Write(RandomBasket.Make(seed)) + "x");
        for (var left = random.Next(1, 4); left > 0; left--)
            text[random.Next(text.Length)] = (char)random.Next(' ', 'z');

        Assert.That(() => BasketText.Read(text.ToString(), []), Throws.Nothing);
    }

    [Property(MaxTest = 500)]
    public void A_text_that_was_cut_off_says_so_and_keeps_its_beginning(int seed)
    {
        var basket = RandomBasket.Make(seed);
        var text = BasketText.Write(basket);
        var remarks = new List<BasketRemark>();
        if (text.Length < 3)
            return;

        var read = BasketText.Read(text[..new Random(seed).Next(1, text.Length)], remarks);

        // The last bits of what is compressed may be missed by nobody.
        var isWhole = RandomBasket.PartsOf(read).SequenceEqual(RandomBasket.PartsOf(basket));
        Assert.That(isWhole || remarks.Any(remark => remark.Kind == BasketRemarkKind.CutOff), Is.True);
        Assert.That(read.Items, Has.Length.LessThanOrEqualTo(basket.Items.Length));
    }

    [TestCase("1mid-ogrody~rek-retencja", 2)]
    [TestCase("1mid-ogrody~", 1)]
    [TestCase("1", 0)]
    public void A_text_that_was_cut_off_between_items_says_so(string text, int items)
    {
        var remarks = new List<BasketRemark>();

        var basket = BasketText.Read(text, remarks);

        Assert.That(basket.Items, Has.Length.EqualTo(items));
        Assert.That(remarks, Is.EqualTo(new[] { new BasketRemark(BasketRemarkKind.CutOff) }));
    }

    [Test]
    public void What_it_does_not_know_is_left_out_and_told()
    {
        var remarks = new List<BasketRemark>();

        var basket = BasketText.Read("1TZiele%C5%84~Nie Id~mid-ogrody.X7.Nab~mid-ogrody_", remarks);

        Assert.That(basket.Items.Select(item => (item.Key, item.Note)), Is.EqualTo(new[] { ("mid-ogrody", "ab") }));
        Assert.That(remarks, Is.EqualTo(new[]
        {
            new BasketRemark(BasketRemarkKind.Damaged, "Nie Id"),
            new BasketRemark(BasketRemarkKind.Damaged, "X7"),
            new BasketRemark(BasketRemarkKind.Repeated, "mid-ogrody"),
        }));
    }

    [TestCase("9mid-ogrody_")]
    [TestCase("mid-ogrody")]
    public void A_form_that_is_not_known_is_an_empty_basket_with_a_remark(string text)
    {
        var remarks = new List<BasketRemark>();

        var basket = BasketText.Read(text, remarks);

        Assert.That(basket.IsEmpty, Is.True);
        Assert.That(remarks, Is.EqualTo(new[] { new BasketRemark(BasketRemarkKind.UnknownForm) }));
    }

    [Test]
    public void What_would_fill_the_memory_is_unpacked_to_its_bound()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(new byte[4 << 20]);

        var text = PackedText.Unpack(Base64Url.EncodeToString(packed.ToArray()), BasketText.MaxUnpacked);

        Assert.That(text, Has.Length.EqualTo(BasketText.MaxUnpacked));
    }

    [Test]
    public void Two_hundred_passages_with_versions_fit()
    {
        var random = new Random(1);
        var items = Enumerable.Range(0, Basket.MaxItems).Select(number => new EntryItem($"rek-pim2-{number / 4:00}", $"p-{RandomLetters(random, 8)}")
        {
            Version = EntryVersion.Of($"{random.NextInt64():x16}"),
        });
        var basket = Basket.Of("Wszystko", items);

        var fitting = BasketText.Fit(basket);

        Assert.That(fitting, Is.SameAs(basket));
        Assert.That(BasketText.Write(basket), Has.Length.LessThanOrEqualTo(BasketText.MaxLength));
    }

    [Test]
    public void Notes_that_do_not_fit_are_shortened_and_no_item_is_lost()
    {
        var random = new Random(2);
        var basket = Basket.Of("", Enumerable.Range(0, 50).Select(number => new EntryItem($"rek-{number}") { Note = RandomLetters(random, 500) }));
        var remarks = new List<BasketRemark>();

        var fitting = BasketText.Fit(basket, remarks);

        Assert.That(fitting.Items, Has.Length.EqualTo(50));
        Assert.That(BasketText.Write(fitting), Has.Length.InRange(BasketText.MaxLength * 9 / 10, BasketText.MaxLength));
        Assert.That(remarks, Is.EqualTo(new[] { new BasketRemark(BasketRemarkKind.NotesShortened) }));
    }

    [Test]
    public void Items_that_do_not_fit_are_left_out_from_the_end()
    {
        var random = new Random(3);
        var basket = Basket.Of("", Enumerable.Range(0, Basket.MaxItems).Select(_ => new EntryItem(RandomLetters(random, 60))));
        var remarks = new List<BasketRemark>();

        var fitting = BasketText.Fit(basket, remarks);

        Assert.That(fitting.Items, Is.EqualTo(basket.Items.Take(fitting.Items.Length)));
        Assert.That(BasketText.Write(fitting), Has.Length.LessThanOrEqualTo(BasketText.MaxLength));
        Assert.That(remarks.Count(remark => remark.Kind == BasketRemarkKind.Full), Is.EqualTo(Basket.MaxItems - fitting.Items.Length));
    }

    [TestCase("mid-ogrody", "mid-ogrody")]
    [TestCase("mid-ogrody.p-abcd2345.V3f2a91c0de~rek-retencja", "mid-ogrody.p-abcd2345 rek-retencja")]
    [TestCase("Sq=zieleń&rok=2021%2E%2E2023", "?q=zieleń&rok=2021..2023")]
    [TestCase("~~", "")]
    [TestCase(null, "")]
    public void Reads_what_a_link_adds(string? text, string keys) =>
        Assert.That(string.Join(' ', BasketText.ReadItems(text, []).Select(item => item.Key)), Is.EqualTo(keys));

    private static string RandomLetters(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "abcdefghijklmnopqrstuvwxyz234567"[random.Next(32)]));
}

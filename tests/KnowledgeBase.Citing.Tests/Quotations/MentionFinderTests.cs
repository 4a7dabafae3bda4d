using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Tests.Quotations;

public sealed class MentionFinderTests
{
    [TestCase("Zob. REK-RETENCJA, ak. 4.", "rek-retencja", 4)]
    [TestCase("See REK-RETENCJA, paragraph 4.", "rek-retencja", 4)]
    [TestCase("Zob. (REK-2023-ZIE-07, akapit 12).", "rek-2023-zie-07", 12)]
    [TestCase("REK-RETENCJA ak 4", "rek-retencja", 4)]
    [TestCase("REK-RETENCJA AKAPIT 4", "rek-retencja", 4)]
    [TestCase("https://baza.example/rekomendacje/rek-retencja@0123456789, ak. 4", "rek-retencja", 4)]
    [TestCase("Zob. https://inny.example/baza/rekomendacje/rek-retencja.", "rek-retencja", null)]
    [TestCase("akapit 3. Dostępny w: https://baza.example/mid/mid-ogrody", "mid-ogrody", 3)]
    public void Finds_signatures_and_addresses(string text, string id, int? passage)
    {
        var mention = new MentionFinder(Quoted.Library).Find(text).Single();

        Assert.That((mention.Id, mention.Passage), Is.EqualTo((id, passage)));
    }

    [TestCase("https://baza.example/mid/mid-ogrody#p-yyr6h3rn")]
    [TestCase("https://baza.example/mid/mid-ogrody/p-yyr6h3rn.")]
    [TestCase("https://inny.example/rekomendacje-miast/mid/mid-ogrody/p-yyr6h3rn?lang=en")]
    [TestCase("https://baza.example/mid/mid-ogrody?akapit=p-yyr6h3rn#cytuj")]
    [TestCase("https://baza.example/mid/mid-ogrody?akapit=p-aaaaaaaa#p-yyr6h3rn")]
    public void Finds_the_passage_in_every_address_of_it(string text)
    {
        var mention = new MentionFinder(Quoted.Library).Find(text).Single();

        Assert.That((mention.Id, mention.Anchor), Is.EqualTo(("mid-ogrody", "p-yyr6h3rn")));
    }

    [TestCase("/p-yyr6h3rn-2", "p-yyr6h3rn-2")]
    [TestCase("#p-yyr6h3rn-1000", "p-yyr6h3rn-1000")]
    [TestCase("?akapit=p-yyr6h3rn-9999#cytuj", "p-yyr6h3rn-9999")]
    [TestCase("/p-yyr6h3rn0", null)]
    [TestCase("/p-yyr6h3r1", null)]
    public void Finds_what_is_an_anchor_and_nothing_else(string rest, string? anchor)
    {
        var mention = new MentionFinder(Quoted.Library).Find($"https://baza.example/mid/mid-ogrody{rest}").Single();

        Assert.That(mention.Anchor, Is.EqualTo(anchor));
        Assert.That(anchor is null || PassageAnchor.IsWellFormed(anchor), Is.True);
    }

    [Test]
    public void Finds_addresses_of_every_kind_and_of_its_pages([Values] EntryKind kind, [Values("", "/historia", "@0123456789", "/p-yyr6h3rn")] string rest)
    {
        var mention = new MentionFinder(Quoted.Library).Find($"https://baza.example{EntryKindNames.AddressOf(kind, "rek-dane")}{rest}").Single();

        Assert.That(mention.Id, Is.EqualTo("rek-dane"));
    }

    [TestCase("Zmyślin i Makietowo, wod-kan, COVID-19, PPP-u, A4-5-6")]
    [TestCase("https://baza.example/szukaj?q=mid-ogrody-nie i https://inny.example/aktualnosci/mid-x")]
    public void Words_with_hyphens_are_no_signatures(string text) => Assert.That(new MentionFinder(Quoted.Library).Find(text), Is.Empty);

    [Test]
    public void Tells_what_is_named_and_not_there()
    {
        Assert.That(Quoted.Library.TryFind("rek-retencja", out var entry), Is.True);
        var anchor = entry!.Body.Passages[0].Anchor;

        Assert.That(Verdict($"https://baza.example/rekomendacje/rek-retencja#{anchor}"), Is.EqualTo(MentionVerdict.Present));
        Assert.That(Verdict($"wersja {entry.Version}, https://baza.example/rekomendacje/rek-retencja"), Is.EqualTo(MentionVerdict.Present));
        Assert.That(Verdict("wersja 0123456789, https://baza.example/rekomendacje/rek-retencja"), Is.EqualTo(MentionVerdict.ChangedSince));
        Assert.That(Verdict("https://baza.example/rekomendacje/rek-retencja@0123456789"), Is.EqualTo(MentionVerdict.ChangedSince));
        Assert.That(Verdict($"https://baza.example/rekomendacje/rek-retencja@{entry.Version}#{anchor}"), Is.EqualTo(MentionVerdict.Present));
        Assert.That(Verdict("https://baza.example/rekomendacje/rek-retencja#p-aaaaaaaa"), Is.EqualTo(MentionVerdict.NoSuchPassage));
        Assert.That(Verdict($"https://baza.example/rekomendacje/rek-retencja/{anchor}"), Is.EqualTo(MentionVerdict.Present));
        Assert.That(Verdict("https://baza.example/rekomendacje/rek-retencja/p-aaaaaaaa"), Is.EqualTo(MentionVerdict.NoSuchPassage));
        Assert.That(Verdict("REK-RETENCJA, ak. 99"), Is.EqualTo(MentionVerdict.NoSuchPassage));
        Assert.That(Verdict("REK-RETENCJA, ak. 40"), Is.EqualTo(MentionVerdict.ChangedSince));
        Assert.That(Verdict("https://baza.example/rekomendacje/rek-retencja#p-dawny222"), Is.EqualTo(MentionVerdict.ChangedSince));
        Assert.That(Verdict("REK-RETENCJA"), Is.EqualTo(MentionVerdict.Present));
        Assert.That(Verdict("REK-2023-ZIE-07"), Is.EqualTo(MentionVerdict.NoSuchEntry));
        Assert.That(Verdict("REK-STARA"), Is.EqualTo(MentionVerdict.Withdrawn));
        Assert.That(Verdict("REK-DRONY"), Is.EqualTo(MentionVerdict.Example));
    }

    [Test]
    public void An_address_that_holds_a_signature_is_one_mention()
    {
        var found = new MentionFinder(Quoted.Library).Find("REK-2023-ZIE-01 https://baza.example/rekomendacje/x?z=REK-2023-ZIE-02 REK-2023-ZIE-03");

        Assert.That(found.Select(mention => mention.Id), Is.EqualTo(new[] { "rek-2023-zie-01", "x", "rek-2023-zie-03" }));
    }

    [Test]
    public void A_text_full_of_mentions_is_looked_through_in_little_time()
    {
        var text = string.Concat(Enumerable.Repeat("REK-2023-ZIE-07 https://baza.example/mid/m ", 80_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var count = new MentionFinder(Quoted.Library).Find(text).Count;

        Assert.That(count, Is.EqualTo(160_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void A_footnote_of_the_site_is_read_back()
    {
        Assert.That(Quoted.Library.TryFind("rek-retencja", out var entry), Is.True);
        var note = CitationFormat.Footnote.Write(CitationBuilder.Of(entry!, entry!.Body.Passages[3].Anchor, Quoted.Library, Cited.Context)!);

        var finding = Quoted.Check(note).Mentions.Single();

        Assert.That((finding.Verdict, finding.Passage?.Number), Is.EqualTo((MentionVerdict.Present, (int?)4)));
        Assert.That(finding.Mention.Version, Is.EqualTo((EntryVersion?)entry.Version));
    }

    private static MentionVerdict Verdict(string text) => Quoted.Check(text).Mentions.Single().Verdict;
}

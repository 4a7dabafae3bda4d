using System.ServiceModel.Syndication;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed partial class AtomListingWriterTests
{
    [Test]
    public void A_feed_has_everything_that_RFC_4287_wants_of_it()
    {
        var feed = Read(Sheets.List([Cell.Empty], [Cell.Empty]));

        Assert.That(feed.Id, Does.Match("^urn:uuid:[0-9a-f-]{36}$"));
        Assert.That(feed.Title.Text, Is.EqualTo("Próba – Baza rekomendacji miast"));
        Assert.That(feed.Authors.Single().Name, Is.EqualTo("Baza rekomendacji miast"));
        Assert.That(feed.LastUpdatedTime, Is.EqualTo(new DateTimeOffset(2023, 3, 28, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(Link(feed.Links, "self"), Is.EqualTo("https://baza.example/szukaj.atom?q=pr%C3%B3ba"));
        Assert.That(Link(feed.Links, "alternate"), Is.EqualTo("https://baza.example/szukaj?q=pr%C3%B3ba"));
        Assert.That(feed.Items.Select(item => item.Id), Is.Unique.And.All.Match("^urn:uuid:[0-9a-f-]{36}$"));
        Assert.That(feed.Items.Select(item => item.LastUpdatedTime), Has.All.EqualTo(feed.LastUpdatedTime));
        Assert.That(feed.Items.Select(item => Link(item.Links, "alternate")), Is.EqualTo(new[] { "https://baza.example/rekomendacje/w0", "https://baza.example/rekomendacje/w1" }));
    }

    [Test]
    public void Identifiers_do_not_depend_on_where_the_site_is_served()
    {
        var here = Read(Sheets.List([Cell.Empty]));
        var there = Read(Sheets.List([Cell.Empty]) with { Site = new Uri("http://localhost:5000/") });

        Assert.That(there.Id, Is.EqualTo(here.Id));
        Assert.That(there.Items.Single().Id, Is.EqualTo(here.Items.Single().Id));
    }

    [Test]
    public void Sample_material_is_marked_in_title_and_category()
    {
        var item = Read(Sheets.List([Cell.Empty]) with { Rows = [Sheets.Row("w0") with { IsExample = true }] }).Items.Single();

        Assert.That(item.Title.Text, Is.EqualTo($"[{ReadRow.Mark}] Tytuł w0"));
        Assert.That(item.Categories.Single().Name, Is.EqualTo("material-przykladowy"));
    }

    [Test]
    public void A_change_dates_its_entry_and_the_feed_and_is_told_above_the_summary()
    {
        var change = new RowChange(new DateTimeOffset(2026, 3, 2, 12, 30, 0, TimeSpan.FromHours(1)), "Zmiana: <tytuł> & „słowa”.", "/rekomendacje/w0/historia/a/b");

        var feed = Read(Sheets.List([Cell.Empty], [Cell.Empty]) with { Rows = [Sheets.Row("w0") with { Change = change }, Sheets.Row("w1")] });

        var (changed, other) = (feed.Items.First(), feed.Items.Last());
        Assert.That(new[] { feed.LastUpdatedTime, changed.LastUpdatedTime }, Has.All.EqualTo(change.Date));
        Assert.That(Link(changed.Links, "related"), Is.EqualTo("https://baza.example/rekomendacje/w0/historia/a/b"));
        Assert.That(BetweenElements().Replace(((TextSyndicationContent)changed.Content).Text.Trim(), "><"), Is.EqualTo(
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">"
            + "<p>Zmiana: &lt;tytuł&gt; &amp; „słowa”. <a href=\"https://baza.example/rekomendacje/w0/historia/a/b\">Co się zmieniło</a></p>"
            + "<p>Streszczenie.</p></div>"));
        Assert.That(changed.Summary.Text, Is.EqualTo("Streszczenie."));
        Assert.That((other.Content, other.Links.Count), Is.EqualTo(((object?)null, 1)));
    }

    [Test]
    public void Any_text_makes_a_feed()
    {
        var random = new Random(4287);
        for (var round = 0; round < 1_000; round++)
        {
            var row = Sheets.Row("w0") with
            {
                Title = RandomText.Make(random),
                Summary = RandomText.Make(random),
                Change = round % 2 == 0 ? null : new RowChange(DateTimeOffset.UnixEpoch, RandomText.Make(random), "/mid/a/historia/0/1"),
            };

            Assert.That(() => Read(Sheets.List([Cell.Empty]) with { Title = RandomText.Make(random), Rows = [row] }), Throws.Nothing);
        }
    }

    [Test]
    public void A_feed_of_nothing_is_still_a_feed() =>
        Assert.That(Read(Sheets.List()).LastUpdatedTime.Year, Is.EqualTo(EntryDays.Unknown.Year));

    [TestCase("rek-stara", "2022-09-01")]
    public void A_withdrawn_entry_is_as_new_as_its_withdrawal(string id, string expected) =>
        Assert.That(EntryDays.UpdatedOf(Find(id), SmallLibrary.Shared).ToString("yyyy-MM-dd", null), Is.EqualTo(expected));

    [TestCase("zmyslin")]
    [TestCase("siec-zielona")]
    public void An_entry_without_a_date_is_as_new_as_its_edition(string id)
    {
        var edition = SmallLibrary.Shared.OfKind<ProgrammeEdition>().Single();

        Assert.That(EntryDays.UpdatedOf(Find(id), SmallLibrary.Shared), Is.EqualTo(new DateOnly(edition.FirstYear, 1, 1)));
    }

    private static Entry Find(string id) => SmallLibrary.Shared.TryFind(id, out var entry) ? entry : throw new ArgumentException(id);

    private static string Link(IEnumerable<SyndicationLink> links, string relation) =>
        links.Single(link => link.RelationshipType == relation).Uri.AbsoluteUri;

    private static SyndicationFeed Read(Listing listing)
    {
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(ExportFormat.Atom.Bytes(listing))));
        return SyndicationFeed.Load(reader);
    }

    [GeneratedRegex(@">\s+<")]
    private static partial Regex BetweenElements();
}

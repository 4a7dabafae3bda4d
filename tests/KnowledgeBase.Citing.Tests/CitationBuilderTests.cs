using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests;

public sealed class CitationBuilderTests
{
    private static readonly Library Real = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());

    [Test]
    public void An_initiative_is_by_its_participants()
    {
        var citation = Of("mid-ogrody");

        Assert.That(citation.Authors, Is.EqualTo(new[] { "Makietowo" }));
        Assert.That(citation.Series, Is.EqualTo(new[] { "Program próbny", "Pierwsza edycja próbna", "Sieć zielona" }));
        Assert.That(citation.IsExample, Is.True);
    }

    [Test]
    public void A_recommendation_is_by_its_network_and_stands_in_a_plan()
    {
        var citation = Of("rek-stara");

        Assert.That(citation.Authors, Is.EqualTo(new[] { "Sieć zielona" }));
        Assert.That(citation.Plan, Is.EqualTo("Plan ulepszeń sieci zielonej"));
        Assert.That(citation.Withdrawn, Is.EqualTo(Cited.DateOf("2022-09")));
    }

    [TestCase("siec-zielona")]
    [TestCase("proba1")]
    [TestCase("zmyslin")]
    public void What_only_describes_has_no_author(string id) => Assert.That(Of(id).Authors, Is.Empty);

    [Test]
    public void The_name_of_a_network_says_that_it_is_one() =>
        Assert.That(OfReal("plan-pim2-zielone").Authors, Is.EqualTo(new[] { "Sieć Miasto zielone" }));

    [Test]
    public void A_plan_that_no_network_is_named_for_has_no_author() => Assert.That(OfReal("plan-pim3").Authors, Is.Empty);

    [Test]
    public void The_source_is_the_only_one_or_the_only_one_that_tells_a_place()
    {
        Assert.That(OfReal("pim1-praca").Source?.Publisher, Is.EqualTo("forumrozwojulokalnego.pl"));
        Assert.That(OfReal("plan-pim2-zielone").Source?.Page, Is.EqualTo("28"));
        Assert.That(OfReal("mid-pim2-raciborz").Source, Is.Null);
        Assert.That(OfReal("pim2-zielone").Source, Is.Null);
    }

    [Test]
    public void The_address_leads_to_the_passage_at_the_known_address_of_the_site()
    {
        var entry = Entry(SmallLibrary.Shared, "rek-retencja");
        var passage = entry.Body.Passages[1];

        var citation = CitationBuilder.Of(entry, passage.Anchor, SmallLibrary.Shared, Cited.Context with { Site = new Uri("https://urzad.example/baza") });

        Assert.That(citation?.Address.AbsoluteUri, Is.EqualTo($"https://urzad.example/baza/rekomendacje/rek-retencja/{passage.Anchor}"));
        Assert.That(citation?.AtItsVersion().Address.AbsoluteUri, Is.EqualTo($"https://urzad.example/baza/rekomendacje/rek-retencja@{entry.Version}#{passage.Anchor}"));
        Assert.That(citation?.EntryAddress.AbsoluteUri, Is.EqualTo("https://urzad.example/baza/rekomendacje/rek-retencja"));
        Assert.That(citation?.Passage?.Number, Is.EqualTo(2));
    }

    [Test]
    public void A_passage_that_is_not_there_cannot_be_cited() =>
        Assert.That(CitationBuilder.Of(Entry(SmallLibrary.Shared, "rek-retencja"), "p-nie-ma", SmallLibrary.Shared, Cited.Context), Is.Null);

    [Test]
    public void The_version_is_the_beginning_of_the_hash_of_the_file()
    {
        var citation = Of("rek-retencja");

        Assert.That(Entry(SmallLibrary.Shared, "rek-retencja").Fingerprint, Does.StartWith(citation.Version));
        Assert.That(citation.Version, Has.Length.EqualTo(EntryVersion.ShownDigits));
    }

    private static Citation Of(string id) => CitationBuilder.Of(Entry(SmallLibrary.Shared, id), SmallLibrary.Shared, Cited.Context);

    private static Citation OfReal(string id) => CitationBuilder.Of(Entry(Real, id), Real, Cited.Context);

    private static Entry Entry(Library library, string id) => library.TryFind(id, out var entry) ? entry : throw new ArgumentException(id, nameof(id));
}

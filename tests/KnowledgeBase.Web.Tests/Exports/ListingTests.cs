using KnowledgeBase.Web.Exports;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed class ListingTests
{
    [TestCase("https://baza.example/", "https://baza.example/rekomendacje/rek-1#p-a")]
    [TestCase("https://baza.example/pim", "https://baza.example/pim/rekomendacje/rek-1#p-a")]
    [TestCase("https://baza.example/pim/", "https://baza.example/pim/rekomendacje/rek-1#p-a")]
    public void Addresses_lie_below_the_path_of_the_site(string site, string expected) =>
        Assert.That(ListingOf(site).Absolute("/rekomendacje/rek-1#p-a"), Is.EqualTo(expected));

    [Test]
    public void A_whole_address_stays_as_it_is() =>
        Assert.That(ListingOf("https://baza.example/pim").Absolute("https://inna.example/x"), Is.EqualTo("https://inna.example/x"));

    private static Listing ListingOf(string site) => new()
    {
        Site = new Uri(site),
        Title = "",
        PageAddress = "/",
        ContentVersion = "",
        Total = 0,
        Columns = [],
        Rows = [],
    };
}

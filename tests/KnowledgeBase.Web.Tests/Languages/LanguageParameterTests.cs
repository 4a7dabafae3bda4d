using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class LanguageParameterTests
{
    [TestCase("/", "/?lang=en")]
    [TestCase("/szukaj?q=a&temat=b", "/szukaj?q=a&temat=b&lang=en")]
    [TestCase("/mid/x#p-1", "/mid/x?lang=en#p-1")]
    [TestCase("/mid/x?q=a#p?1", "/mid/x?q=a&lang=en#p?1")]
    [TestCase("/?lang=pl", "/?lang=pl")]
    [TestCase("/szukaj?q=a&lang=pl#b", "/szukaj?q=a&lang=pl#b")]
    [TestCase("/szukaj?q=lang=pl", "/szukaj?q=lang=pl&lang=en")]
    [TestCase("#tresc", "#tresc")]
    [TestCase("https://example.org/a", "https://example.org/a")]
    [TestCase("//example.org/a", "//example.org/a")]
    [TestCase("mailto:a@example.org", "mailto:a@example.org")]
    [TestCase("", "")]
    public void Addresses_within_the_site_get_the_language_once(string address, string expected) =>
        Assert.That(LanguageParameter.AddTo(address, "en"), Is.EqualTo(expected));

    [TestCase("", "?lang=en")]
    [TestCase("?", "?lang=en")]
    [TestCase("?q=%C5%82+a&temat=b", "?q=%C5%82+a&temat=b&lang=en")]
    [TestCase("?lang=pl&q=a&lang=x", "?q=a&lang=en")]
    [TestCase("?lang&language=a", "?language=a&lang=en")]
    public void Another_language_keeps_the_rest_as_it_was_typed(string query, string expected) =>
        Assert.That(LanguageParameter.ReplaceIn(query, "en"), Is.EqualTo(expected));
}

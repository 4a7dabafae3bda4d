using System.Globalization;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class FacetValueNameTests
{
    [TestCase(Facet.Kind, "mid", "Action Plans (MID)")]
    [TestCase(Facet.Connection, Connection.InitiativeAlone, "MIDs without a recommendation")]
    [TestCase(Facet.Material, Material.Sourced, "material with a source")]
    [TestCase(Facet.Topic, Absence.Value, "no topic")]
    [TestCase(Facet.Year, "2021..2023-06", "2021–June 2023")]
    [TestCase(Facet.Year, "2021..", "from 2021")]
    [TestCase(Facet.Year, "..2023-06-01", "until 1 June 2023")]
    public void What_the_site_names_itself_has_an_English_name(Facet facet, string value, string expected)
    {
        var name = InEnglish(() => FacetValueName.Of(facet, value, "po polsku"));

        Assert.That(name.Text, Is.EqualTo(expected));
        Assert.That(name.IsOfContent, Is.False);
    }

    [TestCase(Facet.Topic, "retencja")]
    [TestCase(Facet.Kind, "nie-ma")]
    [TestCase(Facet.Connection, "nie-ma")]
    [TestCase(Facet.Year, "dawno")]
    [TestCase(Facet.Material, "nie-ma")]
    public void What_the_content_names_keeps_its_Polish_name_and_is_marked(Facet facet, string value)
    {
        var (name, lang) = InEnglish(() => FacetValueName.Of(facet, value, "po polsku") is var found ? (found, found.Lang) : default);

        Assert.That(name.Text, Is.EqualTo("po polsku"));
        Assert.That(lang, Is.EqualTo("pl"));
    }

    [Test]
    public void In_Polish_nothing_is_marked()
    {
        var name = FacetValueName.Of(Facet.Kind, "mid", "MID");

        Assert.That(name.Text, Is.EqualTo("MID"));
        Assert.That(name.Lang, Is.Null);
    }

    private static T InEnglish<T>(Func<T> ask)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Wording.English.Culture;
        try
        {
            return ask();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}

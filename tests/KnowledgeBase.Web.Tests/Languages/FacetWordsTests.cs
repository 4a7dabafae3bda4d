using KnowledgeBase.Search.Facets;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class FacetWordsTests
{
    [TestCase(Facet.Kind)]
    [TestCase(Facet.Connection)]
    [TestCase(Facet.Material)]
    public void No_value_that_is_ours_is_left_in_Polish(Facet facet) =>
        Assert.That(FacetDomain.Of(facet, SmallLibrary.Shared).Select(value => Wording.English.Facets.Value(facet, value)), Has.All.Not.Null & Is.Unique);
}

using KnowledgeBase.Polish.Training.Families;

namespace KnowledgeBase.Polish.Training.Tests.Families;

public sealed class StemVariantsTests
{
    [TestCase("ręcz", "ręk")]
    [TestCase("leś", "las")]
    [TestCase("szkol", "szkoł")]
    [TestCase("środk", "środek")]
    [TestCase("cukr", "cukier")]
    [TestCase("krakow", "kraków")]
    [TestCase("opłac", "opłat")]
    public void A_stem_has_the_spelling_of_its_base(string stem, string source) =>
        Assert.That(StemVariants.Of(stem).Select(variant => variant.Stem), Does.Contain(source));

    [TestCase("finans")]
    [TestCase("zieleń")]
    [TestCase("most")]
    public void All_variants_begin_with_the_fixed_part(string stem)
    {
        var beginning = StemVariants.FixedPart(stem);

        Assert.That(StemVariants.Of(stem).Select(variant => variant.Stem), Has.All.StartsWith(beginning));
    }
}

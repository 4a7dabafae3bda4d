using KnowledgeBase.Polish.Training.Families;

namespace KnowledgeBase.Polish.Training.Tests.Families;

public sealed class FamilyListTests
{
    [Test]
    public void A_joined_word_has_its_base_and_the_base_is_a_root()
    {
        var list = FamilyList.Parse(["# comment", "join\tmiasto\tmiejski miasteczko"]);

        Assert.That(list.BasesOf("miejski"), Is.EqualTo(new[] { "miasto" }));
        Assert.That(list.BasesOf("miasto"), Is.Empty);
        Assert.That(list.BasesOf("wieś"), Is.Null);
    }

    [Test]
    public void A_cut_forbids_one_base_or_all()
    {
        var list = FamilyList.Parse(["cut\tlokalny\tlokal", "cut\tustawa\t*"]);

        Assert.That(list.Forbids("lokalny", "lokal"), Is.True);
        Assert.That(list.Forbids("lokalny", "lok"), Is.False);
        Assert.That(list.Forbids("ustawa", "ustawić"), Is.True);
    }

    [TestCase("join\tmiasto")]
    [TestCase("glue\tmiasto\tmiejski")]
    public void A_line_of_another_kind_is_refused(string line) =>
        Assert.That(() => FamilyList.Parse([line]), Throws.TypeOf<InvalidDataException>());
}

using KnowledgeBase.Testing;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests;

public sealed class OneLineTests
{
    [TestCase(" a\r\n\tb ", "a b")]
    [TestCase("a\u2028b\u0000c", "a b c")]
    [TestCase("10\u00A0000", "10\u00A0000")]
    [TestCase("\uFFFE", "\uFFFD")]
    public void A_text_becomes_one_line(string text, string line) => Assert.That(OneLine.Of(text), Is.EqualTo(line));

    [Test]
    public void Half_of_a_surrogate_pair_is_replaced() => Assert.That(OneLine.Of("a\uD83Db"), Is.EqualTo("a\uFFFDb"));

    [Property(MaxTest = 1_000)]
    public void A_line_stays_as_it_is(int seed)
    {
        var line = OneLine.Of(RandomText.Make(new Random(seed)));

        Assert.That(OneLine.Of(line), Is.EqualTo(line));
    }
}

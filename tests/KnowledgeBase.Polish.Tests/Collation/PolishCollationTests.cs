using System.Text;
using KnowledgeBase.Polish.Collation;

namespace KnowledgeBase.Polish.Tests.Collation;

public sealed class PolishCollationTests
{
    [TestCase("", " ", "1", "2", "10", "a", "A", "ą", "Ą", "b")]
    [TestCase("cal", "ćma", "dom", "dó", "elf", "ęz", "las", "łas", "m", "noc", "ńoc", "o", "ó", "p", "sad", "śad", "zaz", "źa", "ża")]
    [TestCase("Lublin", "Lwówek Śląski", "Łask", "Łódź", "Łódź 2", "Łódź 10", "Łódźka", "Zabrze", "Zgierz", "Żory")]
    [TestCase("Nowa Sól", "Nowa-Wieś", "Nowak")]
    [TestCase("resume", "résumé", "resumy")]
    [TestCase("a 09", "a 9", "a 10", "a 100")]
    [TestCase("z", "ż", "Київ", "日本")]
    public void Sorts_as_Polish_readers_expect(params string[] ordered)
    {
        var shuffled = ordered.Reverse().ToArray();

        Array.Sort(shuffled, PolishCollation.Comparer);

        Assert.That(shuffled, Is.EqualTo(ordered));
    }

    [TestCase("miasto", "Miasto", "miasta", "miastu")]
    public void Case_matters_only_between_equal_texts(string first, string second, string before, string after)
    {
        Assert.That(PolishCollation.Comparer.Compare(before, first), Is.Negative);
        Assert.That(PolishCollation.Comparer.Compare(first, second), Is.Negative);
        Assert.That(PolishCollation.Comparer.Compare(second, after), Is.Negative);
    }

    [Test]
    public void Punctuation_does_not_count_before_letters()
    {
        Assert.That(PolishCollation.Comparer.Compare("„Zielone” dachy", "Zielone domy"), Is.Negative);
        Assert.That(PolishCollation.Comparer.Compare("(Zielone) domy", "Zielone dachy"), Is.Positive);
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) })]
    public void Keys_order_alike_as_characters_and_as_bytes(string x, string y)
    {
        var (first, second) = (PolishCollation.SortKey(x), PolishCollation.SortKey(y));

        var asBytes = Encoding.UTF8.GetBytes(first).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(second));

        Assert.That(Math.Sign(asBytes), Is.EqualTo(Math.Sign(string.CompareOrdinal(first, second))));
    }
}

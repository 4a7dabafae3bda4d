using System.Text;
using KnowledgeBase.Polish.Training.Dictionaries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Polish.Training.Tests.Dictionaries;

public sealed class Cfsa2Tests
{
    [Test]
    public void Reads_back_the_sequences_of_an_automaton()
    {
        string[] words = ["gmina", "gminy", "gminą", "gość", "m", "ma", "mapa", "żaba"];
        var file = TinyCfsa2.Encode(words.Select(Encoding.UTF8.GetBytes));

        var read = new Cfsa2(file).Sequences().Select(sequence => Encoding.UTF8.GetString(sequence.Span));

        Assert.That(read, Is.EquivalentTo(words));
    }

    [Test]
    public void Reads_sequences_longer_than_its_first_buffer()
    {
        var word = new string('a', 5000);

        var read = new Cfsa2(TinyCfsa2.Encode([Encoding.UTF8.GetBytes(word)])).Sequences().Single();

        Assert.That(read.Length, Is.EqualTo(word.Length));
    }

    [Test]
    public void Refuses_other_files()
    {
        Assert.That(() => new Cfsa2("\\fsa\u0005abcdef"u8.ToArray()), Throws.TypeOf<InvalidDataException>());
        Assert.That(() => new Cfsa2([]), Throws.TypeOf<InvalidDataException>());
    }
}

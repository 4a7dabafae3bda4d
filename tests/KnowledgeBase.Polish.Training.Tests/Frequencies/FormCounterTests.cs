using KnowledgeBase.Polish.Training.Frequencies;

namespace KnowledgeBase.Polish.Training.Tests.Frequencies;

public sealed class FormCounterTests
{
    [Test]
    public void Counts_words_of_the_dictionary_in_Polish_lines_once_each_line()
    {
        var counter = new FormCounter();

        counter.Add(["Rada gminy i rada miasta.", "  Rada gminy i rada miasta.", "Click the button to do it", "Gmina"]);

        Assert.That(counter.Counts, Is.EquivalentTo(new Dictionary<string, int> { ["rada"] = 2, ["gminy"] = 1, ["miasta"] = 1 }));
    }

    [Test]
    public void A_list_reads_back_as_written()
    {
        var counts = new Dictionary<string, int> { ["rada"] = 2, ["gminy"] = 1, ["miasta"] = 2, ["łódź"] = 7 };
        using var list = new StringWriter();

        FormFrequencies.Write(list, counts, least: 2);

        Assert.That(list.ToString(), Is.EqualTo("7\tłódź\n2\tmiasta rada\n"));
        Assert.That(FormFrequencies.Read(new StringReader(list.ToString())), Is.EqualTo(new[] { ("łódź", 7), ("miasta", 2), ("rada", 2) }));
    }

    [Test]
    public void A_line_that_is_no_count_is_refused() =>
        Assert.That(() => FormFrequencies.Read(new StringReader("rada 2")).ToList(), Throws.InstanceOf<InvalidDataException>());
}

using KnowledgeBase.Citing;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class CiteCommandTests
{
    private SmallLibrary _library = null!;

    private static IEnumerable<string> Codes => CitationFormat.All.Select(format => format.Code);

    [SetUp]
    public void CopyLibrary() => _library = new SmallLibrary();

    [TearDown]
    public void DeleteLibrary() => _library.Dispose();

    [TestCaseSource(nameof(Codes))]
    public void Prints_every_format_with_the_mark_of_sample_material(string code)
    {
        var kb = Cite("rek-retencja", "--format", code, "--site", "https://baza.example");

        Assert.That(kb.Code, Is.Zero, kb.Error);
        Assert.That(kb.Output, Does.Contain("https://baza.example/rekomendacje/rek-retencja").And.Contain("materiał przykładowy – nie cytować"));
    }

    [Test]
    public void Prints_a_footnote_unless_told_otherwise()
    {
        var kb = Cite("mid-ogrody");

        Assert.That(kb.Output, Does.StartWith("[materiał przykładowy – nie cytować] Makietowo, Ogrody deszczowe w Makietowie [online],"));
    }

    [Test]
    public void Cites_a_passage_in_English()
    {
        var anchor = SmallLibrary.Shared.TryFind("mid-ogrody", out var entry) ? entry.Body.Passages[0].Anchor : "";

        var kb = Cite("mid-ogrody", "--passage", anchor, "--english");

        Assert.That(kb.Output, Does.Contain("para. 1").And.Contain("Municipal Action Plan").And.Contain($"/mid/mid-ogrody/{anchor}"));
    }

    [TestCase("nie-ma", null, "Nie ma wpisu „nie-ma”.")]
    [TestCase("mid-ogrody", "p-nie-ma", "nie ma akapitu „p-nie-ma”. Akapity: p-")]
    public void Says_what_is_not_there(string id, string? passage, string message)
    {
        var kb = passage is null ? Cite(id) : Cite(id, "--passage", passage);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain(message));
    }

    [TestCase("--format", "nie-ma")]
    [TestCase("--site", "baza")]
    public void Refuses_what_it_does_not_know(string option, string value) =>
        Assert.That(Cite("mid-ogrody", option, value).Code, Is.EqualTo(ExitCode.WrongUsage));

    private Kb Cite(string id, params string[] options) => Kb.Run(["cite", id, "--content", _library.Folder, .. options]);
}

using System.Text.Json;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class VerifyCommandTests
{
    private const string Faithful = "ulice Zmyślina zalewa woda, której kanalizacja deszczowa nie przyjmuje";

    private SmallLibrary _library = null!;
    private TemporaryFolder _folder = null!;

    private static IEnumerable<string> Kinds => SampleDocuments.Kinds;

    [SetUp]
    public void MakeFolders() => (_library, _folder) = (new SmallLibrary(), new TemporaryFolder());

    [TearDown]
    public void DeleteFolders()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [TestCaseSource(nameof(Kinds))]
    public void An_altered_quotation_is_mended_and_cited(string kind)
    {
        var kb = Verify(SampleDocuments.Of(kind, [new SampleParagraph($"Czytamy: „{Faithful.Replace(" nie ", " ", StringComparison.Ordinal)}”.")]), "--site", "https://baza.example");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.ProblemsFound), kb.Error);
        Assert.That(kb.Output, Does.Contain("materiał przykładowy – nie cytować").And.Contain("słowa: zmienione przez piszącego").And.Contain("deszczowa[- nie-] przyjmuje"));
        Assert.That(kb.Output, Does.Contain($"popraw na: „{Faithful}”").And.Contain("przypis: ").And.Contain("https://baza.example/rekomendacje/rek-retencja/p-"));
    }

    [Test]
    public void Programs_get_json()
    {
        var kb = Verify("Czytamy: „zupełnie coś innego, czego nikt nie napisał”. Zob. REK-2099-XYZ-01."u8.ToArray(), "--json");

        using var json = JsonDocument.Parse(kb.Output);
        Assert.That(kb.Code, Is.EqualTo(ExitCode.ProblemsFound));
        Assert.That(json.RootElement.GetProperty("kind").GetString(), Is.EqualTo("text"));
        Assert.That(json.RootElement.GetProperty("quotations")[0].GetProperty("verdict").GetString(), Is.EqualTo("notFound"));
        Assert.That(json.RootElement.GetProperty("mentions")[0].GetProperty("verdict").GetString(), Is.EqualTo("noSuchEntry"));
    }

    [Test]
    public void A_document_without_fault_ends_with_success()
    {
        var kb = Verify("To „miasto przyszłości”."u8.ToArray());

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success), kb.Output + kb.Error);
    }

    [Test]
    public void A_file_that_cannot_be_read_says_what_to_do()
    {
        var kb = Verify([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        Assert.That((kb.Code, kb.Output), Is.EqualTo((ExitCode.WrongUsage, "")));
        Assert.That(kb.Error, Does.Contain("Zapisz go jako DOCX lub ODT."));
        Assert.That(Kb.Run("verify", "/nie/ma/takiego.docx").Code, Is.EqualTo(ExitCode.WrongUsage));
    }

    private Kb Verify(byte[] document, params string[] options)
    {
        _folder.Write("dokument", document);
        return Kb.Run(["verify", Path.Combine(_folder.FullPath, "dokument"), "--content", _library.Folder, .. options]);
    }
}

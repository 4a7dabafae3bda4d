using System.Text;
using System.Text.Json;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class EvidenceCommandTests
{
    private SmallLibrary _library = null!;
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolders() => (_library, _folder) = (new SmallLibrary(), new TemporaryFolder());

    [TearDown]
    public void DeleteFolders()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Each_paragraph_has_its_entries_passages_and_notes()
    {
        var kb = Find(SampleDocuments.Of("docx", [new SampleParagraph(SampleDrafts.Rain), new SampleParagraph(SampleDrafts.Hunting)]), "--site", "https://baza.example");

        Assert.That(kb.Code, Is.EqualTo(ExitCode.Success), kb.Error);
        Assert.That(kb.Output, Does.Contain("Ulga w opłacie za zatrzymanie deszczówki (rek-retencja – materiał przykładowy, nie cytować)"));
        Assert.That(kb.Output, Does.Contain("% znaczących słów akapitu: ").And.Contain("przypis: ").And.Contain("https://baza.example/rekomendacje/rek-retencja/p-"));
        Assert.That(kb.Output, Does.Contain("Nie znaleziono propozycji w tej sprawie.").And.Contain("Akapity: 2, z propozycjami: 1."));
    }

    [Test]
    public void Programs_get_json()
    {
        var kb = Find(Encoding.UTF8.GetBytes(SampleDrafts.Rain), "--json");

        using var json = JsonDocument.Parse(kb.Output);
        var entry = json.RootElement.GetProperty("paragraphs")[0].GetProperty("entries")[0];
        Assert.That((entry.GetProperty("id").GetString(), entry.GetProperty("example").GetBoolean()), Is.EqualTo(("rek-retencja", true)));
        Assert.That(entry.GetProperty("passages")[0].GetProperty("url").GetString(), Does.StartWith("/rekomendacje/rek-retencja/p-"));
        Assert.That(entry.GetProperty("passages")[0].GetProperty("matches").GetArrayLength(), Is.Positive);
    }

    [Test]
    public void A_document_without_paragraphs_and_one_that_cannot_be_read_say_so()
    {
        var heading = Find("Deszczówka"u8.ToArray());
        var old = Find([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        Assert.That(heading.Output, Does.Contain("nie ma akapitu"));
        Assert.That(old.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(old.Error, Does.Contain("Zapisz go jako DOCX lub ODT."));
    }

    private Kb Find(byte[] document, params string[] options)
    {
        _folder.Write("projekt", document);
        return Kb.Run(["evidence", Path.Combine(_folder.FullPath, "projekt"), "--content", _library.Folder, "--index", Path.Combine(_folder.FullPath, "indeks"), .. options]);
    }
}

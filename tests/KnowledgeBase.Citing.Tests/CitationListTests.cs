using System.Text.Json;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Tests.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests;

public sealed class CitationListTests
{
    private static readonly Entry Entry = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja");

    private static readonly IReadOnlyList<Citation> Three =
    [
        .. Collections.Of(new EntryItem(Entry.Id), new EntryItem(Entry.Id, Entry.Body.Passages[0].Anchor), new EntryItem("mid-ogrody")).Citations,
    ];

    private static string[] Keys => [Entry.Id, $"{Entry.Id}-{Entry.Body.Passages[0].Anchor}", "mid-ogrody"];

    [Test]
    public void Csl_json_is_one_list_in_which_each_has_a_key_of_its_own()
    {
        using var json = JsonDocument.Parse(CitationList.Write(Three, CitationFormat.CslJson));

        Assert.That(json.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()), Is.EqualTo(Keys));
    }

    [Test]
    public void BibTeX_and_RIS_have_an_entry_for_each()
    {
        var bib = CitationList.Write(Three, CitationFormat.BibTex);
        var ris = CitationList.Write(Three, CitationFormat.Ris);

        Assert.That(bib.Split('\n').Where(line => line.StartsWith('@')).Select(line => line.Split('{', ',')[1]), Is.EqualTo(Keys));
        Assert.That(ris.Split("\r\n").Where(line => line.StartsWith("ID  - ", StringComparison.Ordinal)).Select(line => line[6..]), Is.EqualTo(Keys));
        Assert.That(ris.Split("ER  - ").Length - 1, Is.EqualTo(3));
    }

    [Test]
    public void One_alone_is_written_as_ever()
    {
        foreach (var format in CitationFormat.All)
            Assert.That(CitationList.Write([Three[1]], format), Is.EqualTo(format.Write(Three[1])));
    }

    [Test]
    public void None_is_an_empty_file() => Assert.That(CitationList.Write([], CitationFormat.CslJson), Is.EqualTo("[]\n"));
}

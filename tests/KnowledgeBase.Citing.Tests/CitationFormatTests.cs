using KnowledgeBase.Citing.Words;
using KnowledgeBase.Testing;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests;

public sealed class CitationFormatTests
{
    private static string GoldenFolder => Path.Combine(RepositoryPaths.Root, "tests", "KnowledgeBase.Citing.Tests", "Golden");

    [TestCase("whole.pl.txt", CitationLanguage.Polish)]
    [TestCase("whole.en.txt", CitationLanguage.English)]
    public void Writes_everything_as_in_the_golden_file(string file, CitationLanguage language)
    {
        var written = InAllFormats(Cited.Whole with { Language = language, IsExample = true });

        Assert.That(written, Is.EqualTo(File.ReadAllText(Path.Combine(GoldenFolder, file))));
    }

    [Test]
    public void Writes_an_entry_without_author_and_date_as_in_the_golden_file()
    {
        var written = InAllFormats(Cited.Bare);

        Assert.That(written, Is.EqualTo(File.ReadAllText(Path.Combine(GoldenFolder, "bare.pl.txt"))));
    }

    [TestCase("search.pl.txt", CitationLanguage.Polish)]
    [TestCase("search.en.txt", CitationLanguage.English)]
    public void Writes_a_search_as_in_the_golden_file(string file, CitationLanguage language)
    {
        var written = InAllFormats(Cited.SearchIn(Cited.Context with { Language = language }));

        Assert.That(written, Is.EqualTo(File.ReadAllText(Path.Combine(GoldenFolder, file))));
    }

    [TestCase(CitationLanguage.Polish, "odcisk treści 0123456789ab, wyszukiwania w tym stanie treści nie można powtórzyć")]
    [TestCase(CitationLanguage.English, "content fingerprint 0123456789ab, the search cannot be repeated in this state of the content")]
    public void Every_format_says_of_a_search_that_it_cannot_be_repeated(CitationLanguage language, string expected)
    {
        var citation = Cited.SearchIn(Cited.Context with { Language = language }, isUnrepeatable: true);

        var written = CitationFormat.All.Select(format => format.Write(citation)).ToList();

        Assert.That(written.Select(text => text.ToUpperInvariant().Split(expected.ToUpperInvariant()).Length), Has.All.EqualTo(2));
    }

    [Test]
    public void Codes_and_extensions_are_unique_and_find_their_format()
    {
        var formats = CitationFormat.All;

        Assert.That(formats.Select(format => format.Code), Is.Unique);
        Assert.That(formats.Select(format => CitationFormat.FromCode(format.Code)), Is.EqualTo(formats));
        Assert.That(formats.Select(format => CitationFormat.FromExtension(format.Extension)), Is.EqualTo(formats));
    }

    [Property(MaxTest = 1_000)]
    public void No_text_makes_a_format_fail_or_say_nothing(int seed)
    {
        var citation = Cited.Random(seed);

        var written = CitationFormat.All.Select(format => format.Write(citation)).ToList();

        Assert.That(written, Has.None.Empty);
        Assert.That(written.Where(text => text.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n'))), Is.Empty);
    }

    [Property(MaxTest = 1_000)]
    public void Sample_material_is_marked_in_every_format_and_nothing_else_is(int seed)
    {
        var citation = Cited.Random(seed);

        var written = CitationFormat.All.Select(format => format.Write(citation));

        Assert.That(written.Select(text => text.Contains(CitationWords.ExampleMark, StringComparison.Ordinal)), Has.All.EqualTo(citation.IsExample));
    }

    [Property(MaxTest = 500)]
    public void Every_format_leads_to_what_is_cited(int seed)
    {
        var citation = Cited.Random(seed);

        var written = CitationFormat.All.Select(format => format.Write(citation));

        Assert.That(written, Has.All.Contain(citation.Address.AbsoluteUri));
    }

    // What a format does not end with a line break of its own gets one, so that the file can be read.
    private static string InAllFormats(Citation citation) => string.Concat(CitationFormat.All.Select(format =>
        $"== {format.Code}\n{format.Write(citation).ReplaceLineEndings("\n").TrimEnd('\n')}\n\n"));
}

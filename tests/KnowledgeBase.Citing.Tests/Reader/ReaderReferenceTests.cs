using KnowledgeBase.Citing.Formats;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Reader;

/// <summary>Holds the file formats against a reader that is not ours: every field comes back whole.</summary>
[Category("Reference")]
public sealed class ReaderReferenceTests
{
    private const int RandomCitations = 500;

    private static readonly CitationFormat[] Formats =
        [CitationFormat.BibTex, CitationFormat.BibLatex, CitationFormat.Ris, CitationFormat.CslJson];

    [OneTimeSetUp]
    public void Find_the_reader() => CitationReader.Require();

    [Test]
    public void Every_entry_of_the_content_comes_back_whole()
    {
        var library = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());
        var entries = library.Entries.SelectMany(entry => CitationsOf(entry, library)).ToList();

        AssertComeBackWhole(entries);

        TestContext.Out.WriteLine($"{library.Entries.Count} entries, {entries.Count} citations, {Formats.Length} formats.");
        Assert.That(library.Entries, Has.Count.GreaterThanOrEqualTo(170));
    }

    [Test]
    public void A_citation_with_everything_comes_back_whole() =>
        AssertComeBackWhole([Cited.Whole, Cited.Whole with { Language = CitationLanguage.English, IsExample = true }, Cited.Bare, Cited.Search, Cited.SearchIn(Cited.Context with { Language = CitationLanguage.English }, isUnrepeatable: true)]);

    [Test]
    public void Citations_of_random_titles_come_back_whole() =>
        AssertComeBackWhole([.. Enumerable.Range(0, RandomCitations).Select(seed => Cited.Whole with { Title = "x" + RandomText.Make(new Random(seed)), Quotation = null })]);

    /// <summary>The entry, and its last passage with its words quoted.</summary>
    private static IEnumerable<Citation> CitationsOf(Entry entry, Library library)
    {
        yield return CitationBuilder.Of(entry, library, Cited.Context);
        if (entry.Body.Passages is [.., var last])
            yield return CitationBuilder.Of(entry, last.Anchor, library, Cited.Context)! with { Quotation = last.Text };
    }

    private static void AssertComeBackWhole(IReadOnlyList<Citation> citations)
    {
        var asked = citations.SelectMany(citation => Formats.Select(format => (Citation: citation, Format: format))).ToList();

        var read = CitationReader.Read(asked.Select(pair => (pair.Format, pair.Format.Write(pair.Citation))));

        Assert.That(read, Has.Count.EqualTo(asked.Count));
        Assert.Multiple(() =>
        {
            foreach (var ((citation, format), answer) in asked.Zip(read))
                AssertEqual(citation, format, answer);
        });
    }

    private static void AssertEqual(Citation citation, CitationFormat format, ReadCitation read)
    {
        var where = $"{citation.Id} as {format.Code}";
        Assert.That(read.Count, Is.EqualTo(1), where);
        Assert.That(read.Authors(), Is.EqualTo(citation.Authors), where);
        Assert.That(read.Date("issued"), Is.EqualTo(PartsOf(citation.Date)), where);
        foreach (var (name, value) in ExpectedTexts(citation, format))
            Assert.That(read.Text(name), Is.EqualTo(value is "" ? null : value), $"{where}: {name}");

        if (format == CitationFormat.Ris)
            Assert.That((read.Tag("M3"), read.Tag("Y2")), Is.EqualTo((CitationWords.In(citation.Language).Kind(citation.Kind), "2026/11/25")), where);
        else if (format != CitationFormat.BibTex)
            Assert.That(read.Date("accessed"), Is.EqualTo(new[] { 2026, 11, 25 }), where);
    }

    private static IEnumerable<(string Name, string? Value)> ExpectedTexts(Citation citation, CitationFormat format)
    {
        var words = CitationWords.In(citation.Language);
        yield return ("title", citation.Title);
        yield return ("URL", citation.Address.AbsoluteUri);
        yield return ("collection-title", Notes.SeriesOf(citation));
        yield return (format == CitationFormat.CslJson && !citation.IsDocument ? "container-title" : "publisher", Citation.Database);
        yield return (format == CitationFormat.Ris ? "abstract" : "annote", Notes.QuotationOf(citation));
        if (citation.IsDocument)
            yield return ("number", Notes.SignatureOf(citation));

        if (format != CitationFormat.Ris)
            yield return ("genre", words.Kind(citation.Kind));

        if (format == CitationFormat.CslJson || format == CitationFormat.BibLatex)
            yield return ("version", citation.Version);

        yield return ("note", NoteIn(format, citation, words));
    }

    private static string NoteIn(CitationFormat format, Citation citation, CitationWords words) => format.Code switch
    {
        "bibtex" => Notes.Of(citation, words.Version(citation), words.Accessed(citation.Accessed)),
        "ris" => Notes.Of(citation, words.Version(citation)),
        _ => Notes.Of(citation),
    };

    private static IEnumerable<int> PartsOf(PartialDate? date) =>
        date is { } known ? new[] { known.Year, known.Month, known.Day }.OfType<int>() : [];
}

using System.Text;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed class CsvListingWriterTests
{
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    [Test]
    public void A_file_begins_with_the_mark_of_UTF_8_and_its_lines_end_as_Windows_wants()
    {
        var file = ExportFormat.Csv.Bytes(Sheets.List([Cell.Of("Żółw"), new NumberCell(7)]));

        Assert.That(file[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        Assert.That(Encoding.UTF8.GetString(file[3..]), Is.EqualTo("Kolumna 1;Kolumna 2\r\nŻółw;7\r\n"));
    }

    [TestCase("a;b", "\"a;b\"")]
    [TestCase("mówi „tak” i \"nie\"", "\"mówi „tak” i \"\"nie\"\"\"")]
    [TestCase("dwa\nwiersze", "\"dwa\nwiersze\"")]
    [TestCase(" odstęp", "\" odstęp\"")]
    [TestCase("zwykły tekst", "zwykły tekst")]
    [TestCase("", "")]
    public void Only_what_needs_quotes_has_them(string text, string expected) =>
        Assert.That(Written(text), Is.EqualTo(expected));

    [TestCase("=HYPERLINK(\"http://zly.example\")")]
    [TestCase("+48 22 000 00 00")]
    [TestCase("-2+3")]
    [TestCase("@SUM(A1:A9)")]
    [TestCase("\t=1+1")]
    [TestCase("\r=1+1")]
    [TestCase("\n=1+1")]
    [TestCase("＝1+1")]
    public void A_formula_becomes_a_text(string text) =>
        Assert.That(CsvReader.Read(Body(text))[1][0], Is.EqualTo("'" + text));

    [Test]
    public void Any_text_reads_back_as_it_was_but_for_the_mark_before_a_formula()
    {
        var random = new Random(4180);
        for (var round = 0; round < 2_000; round++)
        {
            var text = RandomText.Make(random);
            var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

            var read = CsvReader.Read(Body(text))[1][0];

            Assert.That(read, Is.EqualTo(valid.Length > 0 && FormulaSigns.Contains(valid[0]) ? "'" + valid : valid));
        }
    }

    [Test]
    public void A_list_that_is_cut_says_so_in_a_last_line_as_wide_as_the_others()
    {
        var file = ExportFormat.Csv.Bytes(Sheets.List([Cell.Of("a"), Cell.Of("b")]) with { Total = Listing.MaxRows + 1 });

        var lines = CsvReader.Read(Encoding.UTF8.GetString(file[3..]));

        Assert.That(lines[^1][0], Does.StartWith("Lista ucięta: pierwsze 10000 z 10001."));
        Assert.That(lines[^1][1], Is.Empty);
    }

    private static string Body(string text) => Encoding.UTF8.GetString(ExportFormat.Csv.Bytes(Sheets.List([Cell.Of(text)]))[3..]);

    private static string Written(string text) => Body(text)["Kolumna 1\r\n".Length..^2];
}

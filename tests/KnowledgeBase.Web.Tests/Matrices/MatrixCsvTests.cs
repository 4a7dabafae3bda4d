using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Tests.Matrices;

public sealed class MatrixCsvTests
{
    private static readonly MatrixState State = new() { Rows = Facet.Addressee, Columns = Facet.Status };

    [Test]
    public void Has_a_byte_order_mark_semicolons_and_sums()
    {
        var bytes = MatrixCsv.Of(State, Response("ministerstwo", "zgłoszona"));

        Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]), Is.EqualTo(
            "Adresat × status;zgłoszona;Razem;W tym materiał przykładowy\r\nministerstwo;2;3;1\r\nRazem;2;3;1\r\n"));
    }

    [Test]
    public void Shares_are_percents_with_a_decimal_comma()
    {
        var text = Text(State with { Share = MatrixShare.OfRow }, Response("ministerstwo", "zgłoszona"));

        Assert.That(text, Does.Contain("\r\nministerstwo;66,7;3;1\r\n"));
    }

    [TestCase("a;b", "\"a;b\"")]
    [TestCase("tak zwany \"organ\"", "\"tak zwany \"\"organ\"\"\"")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    public void Odd_names_are_quoted_and_never_formulas(string name, string expected) =>
        Assert.That(Text(State, Response(name, "zgłoszona")), Does.Contain($"\r\n{expected};2;3;1\r\n"));

    [Test]
    public void The_file_is_named_after_its_dimensions() =>
        Assert.That(MatrixCsv.FileName(State), Is.EqualTo("zestawienie-adresat-status.csv"));

    private static string Text(MatrixState state, MatrixResponse response) => Encoding.UTF8.GetString(MatrixCsv.Of(state, response));

    private static MatrixResponse Response(string row, string column) => new()
    {
        Rows = [new MatrixLine("a", row, 3, 1, 0, false)],
        Columns = [new MatrixLine("b", column, 2, 0, 0, false)],
        Cells = [[2]],
        Total = 3,
        Examples = 1,
        Remarks = [],
        Library = new Library([], new VocabularySet(), [], ""),
    };
}

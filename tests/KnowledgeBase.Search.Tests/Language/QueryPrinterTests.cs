using KnowledgeBase.Search.Language;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Language;

public sealed class QueryPrinterTests
{
    private const int Queries = 200_000;

    [TestCase("zieleń   miejska", "zieleń   miejska")]
    [TestCase("a1 and NOT b1", "a1 and -b1")]
    [TestCase("a1 AND (b1 OR c1)", "a1 ORAZ (b1 LUB c1)")]
    [TestCase("((a1)) NEAR/3 „b1 c1”", "((a1)) BLISKO/3 \"b1 c1\"")]
    [TestCase("Sieć:(zielone LUB cyfrowe)", "siec:\"zielone\" LUB siec:\"cyfrowe\"")]
    [TestCase("Tytuł:(zieleń NEAR/5 (las LUB park))", "tytul:(zieleń BLISKO/5 (las LUB park))")]
    [TestCase("tytuł:(a(b x1 BLISKO/3 c))", "tytul:a tytul:b tytul:(x1 BLISKO/3 \"c)\")")]
    [TestCase("rok:2021-2023", "rok:2021..2023")]
    [TestCase("rok:2022-03–2023-06", "rok:2022-03..2023-06")]
    public void Writes_a_query_in_one_way(string query, string expected) =>
        Assert.That(QueryPrinter.Print(QueryParser.Parse(query).Root), Is.EqualTo(expected));

    [Test]
    public void What_is_printed_reads_as_the_same_query()
    {
        var random = new Random(17);
        var queries = new RandomQuery(random);
        for (var number = 0; number < Queries; number++)
        {
            var query = number % 8 == 0 ? RandomText.Make(random) : queries.Next();

            AssertReadsTheSame(query);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 5_000)]
    public void Any_text_that_is_printed_reads_as_the_same_query(string? text) => AssertReadsTheSame(text ?? "");

    private static void AssertReadsTheSame(string query)
    {
        var root = QueryParser.Parse(query).Root;
        var printed = QueryPrinter.Print(root);
        var (expected, found) = (Shape.Of(root), Shape.Of(printed));
        if (found != expected)
            Assert.Fail($"{query}\nis {expected}\nprinted {printed}\nwhich is {found}");
    }
}

using System.Text.RegularExpressions;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Formats;

public sealed partial class RisWriterTests
{
    [Property(MaxTest = 1_000)]
    public void Every_line_is_a_tag_and_a_value_from_the_type_to_the_end(int seed)
    {
        var lines = CitationFormat.Ris.Write(Cited.Random(seed)).Split("\r\n");

        Assert.That(lines[0], Does.StartWith("TY  - "));
        Assert.That(lines[^2..], Is.EqualTo(new[] { "ER  - ", "" }));
        Assert.That(lines[..^2], Has.All.Match(Line()));
    }

    [TestCase("2023", "PY  - 2023\r\nPB")]
    [TestCase("2023-03", "PY  - 2023\r\nDA  - 2023/03//\r\nPB")]
    [TestCase("2023-03-28", "PY  - 2023\r\nDA  - 2023/03/28/\r\nPB")]
    public void A_date_is_as_exact_as_it_is_known(string date, string lines) =>
        Assert.That(CitationFormat.Ris.Write(Cited.Whole with { Date = Cited.DateOf(date) }), Does.Contain(lines));

    [GeneratedRegex("^[A-Z][A-Z0-9]  - [^\r\n]+$")]
    private static partial Regex Line();
}

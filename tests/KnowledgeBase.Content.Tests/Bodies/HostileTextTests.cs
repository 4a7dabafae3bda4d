using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;

namespace KnowledgeBase.Content.Tests.Bodies;

/// <summary>Texts made to exhaust the stack or the clock, each as long as a file may be or nearly so.</summary>
public sealed class HostileTextTests
{
    private static IEnumerable<TestCaseData> Texts()
    {
        foreach (var (name, text) in new (string, string)[]
        {
            ("quotes on one line", Repeat(">", 10_000)),
            ("quotes on many lines", string.Join('\n', Enumerable.Range(1, 1000).Select(depth => Repeat("> ", depth)))),
            ("brackets open", Repeat("[", 100_000)),
            ("brackets open and closed", Repeat("[", 50_000) + Repeat("]", 50_000)),
            ("links in links", Repeat("[a](", 100_000)),
            ("images in images", Repeat("![a](", 50_000)),
            ("links with an open title", Repeat("[a](b (", 50_000)),
            ("half links", Repeat("[a](<b", 50_000)),
            ("stars", Repeat("*a ", 100_000)),
            ("stars and underlines", Repeat("*a_", 100_000)),
            ("stars nested", Repeat("*a **a ", 50_000)),
            ("backticks of growing length", string.Concat(Enumerable.Range(1, 1200).Select(length => Repeat("`", length) + "a"))),
            ("lists in lists", string.Join('\n', Enumerable.Range(0, 800).Select(depth => Repeat("  ", depth) + "- a"))),
            ("list markers on one line", Repeat("- ", 20_000) + "a"),
            ("HTML left open", Repeat("<a ", 100_000)),
            ("declarations left open", Repeat("<!A ", 50_000)),
            ("comments left open", Repeat("a <!-- ", 50_000)),
            ("entities", Repeat("&#1;", 100_000)),
            ("backslashes", Repeat("\\", 500_000)),
            ("table cells", "|" + Repeat("a|", 20_000) + "\n|" + Repeat("-|", 20_000) + "\n|" + Repeat("b|", 20_000)),
            ("table lines", "|a|b|\n|-|-|\n" + Repeat("|c|d|\n", 20_000)),
            ("pipes", Repeat("|", 50_000)),
            ("footnotes", string.Concat(Enumerable.Range(1, 5000).Select(number => $"a[^{number}]\n\n[^{number}]: b\n\n"))),
            ("footnotes in footnotes", string.Concat(Enumerable.Range(1, 5000).Select(number => $"[^{number}]: b[^{number + 1}]\n\n")) + "[^1]"),
            ("footnote marks", "[^1]: b\n\n" + Repeat("[^1]", 50_000)),
            ("abbreviations", string.Concat(Enumerable.Range(1, 5000).Select(number => $"*[A{number}]: b\n")) + "\n" + Repeat("A1 A22 ", 20_000)),
            ("definitions", string.Concat(Enumerable.Range(1, 20_000).Select(number => $"[a{number}]: /b\n"))),
            ("headings", Repeat("## a\n", 30_000)),
            ("equal paragraphs", Repeat("a\n\n", 30_000)),
            ("line feeds", Repeat("\n", 500_000)),
            ("one long line", Repeat("a ", 300_000)),
        })
        {
            yield return new TestCaseData(text).SetArgDisplayNames(name);
            yield return new TestCaseData(WithinLimits(text)).SetArgDisplayNames(name + ", within limits");
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void Is_read_or_refused_without_delay(string text)
    {
        var log = new ProblemLog("a.md");
        var watch = Stopwatch.StartNew();

        var source = BodySource.Read(text, 1, log);
        var body = EntryBody.Of(source, _ => null);

        TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms, {body.Passages.Count} passages, {string.Join(", ", log.Problems.Select(problem => problem.Code).Distinct())}");
        // A machine that does other work at the same time is slower by a few times; what these texts are made to bring about takes minutes.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
        Assert.That(text, Has.Length.LessThanOrEqualTo(ContentFile.MaxLength));
    }

    /// <summary>The same attack in words and lines just short enough to be parsed.</summary>
    private static string WithinLimits(string text)
    {
        var lines = text.Split('\n').SelectMany(line => line.Chunk(BodyLimits.MaxLine - 20)).Select(line => new string(line));
        var spaced = lines.Select(line => Regex.Replace(line, $@"\S{{{BodyLimits.MaxWord - 1}}}", "$0 "));
        var allowed = string.Join('\n', spaced);
        var bracket = 0;
        for (var count = 0; count < BodyLimits.MaxBrackets && bracket >= 0 && bracket < allowed.Length; count++)
            bracket = allowed.IndexOf('[', bracket + 1);

        return allowed[..Math.Min(BodyLimits.MaxLength, bracket > 0 ? bracket : allowed.Length)];
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

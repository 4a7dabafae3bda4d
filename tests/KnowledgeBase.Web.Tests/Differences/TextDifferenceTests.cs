using KnowledgeBase.Web.Differences;

namespace KnowledgeBase.Web.Tests.Differences;

public sealed class TextDifferenceTests
{
    private static readonly string[] Sentences =
        ["Miasto sadzi drzewa.", "Miasto sadzi krzewy.", "Rada uchwala budżet na rok.", "Rada odrzuca budżet na rok.", "Koniec."];

    [Test]
    public void The_rows_make_both_texts([Range(1, 200)] int seed)
    {
        var random = new Random(seed);
        var (before, after) = (Blocks(random), Blocks(random));

        var rows = TextDifference.Of(before, after).Rows;

        Assert.That(Texts(rows, row => row.Before), Is.EqualTo(before.Select(block => block.Text)));
        Assert.That(Texts(rows, row => row.After), Is.EqualTo(after.Select(block => block.Text)));
    }

    [Test]
    public void Paragraphs_stand_beside_those_most_like_them()
    {
        var rows = TextDifference.Of(Blocks(Sentences[0], Sentences[2]), Blocks(Sentences[4], Sentences[1], Sentences[2])).Rows;

        Assert.That(rows.Select(row => (row.Before.Any(), row.After.Any())), Is.EqualTo([(false, true), (true, true), (true, true)]));
        Assert.That(rows.Select(row => row.IsSame), Is.EqualTo([false, false, true]));
    }

    [Test]
    public void A_heading_never_stands_beside_a_paragraph()
    {
        var rows = TextDifference.Of([new TextBlock("Koniec.", IsHeading: true)], [new TextBlock("Koniec.", IsHeading: false)]).Rows;

        Assert.That(rows, Has.Count.EqualTo(2));
    }

    [Test]
    public void Texts_of_a_thousand_paragraphs_are_compared_by_place()
    {
        var before = Enumerable.Range(0, 1_000).Select(number => new TextBlock($"Akapit {number}.", IsHeading: false)).ToList();

        var rows = TextDifference.Of(before, [.. before.Skip(1)]).Rows;

        Assert.That(Texts(rows, row => row.Before), Is.EqualTo(before.Select(block => block.Text)));
    }

    private static IEnumerable<string> Texts(IEnumerable<DifferenceRow> rows, Func<DifferenceRow, IEnumerable<DifferencePart>> side) =>
        rows.Select(row => string.Concat(side(row).Select(part => part.Text))).Where(text => text.Length > 0);

    private static List<TextBlock> Blocks(Random random) =>
        [.. Enumerable.Range(0, random.Next(8)).Select(_ => new TextBlock(Sentences[random.Next(Sentences.Length)], random.Next(4) == 0))];

    private static List<TextBlock> Blocks(params string[] texts) => [.. texts.Select(text => new TextBlock(text, IsHeading: false))];
}

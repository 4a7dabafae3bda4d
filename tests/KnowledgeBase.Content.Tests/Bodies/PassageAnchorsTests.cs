using FsCheck.Fluent;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Bodies;

public sealed class PassageAnchorsTests
{
    private static readonly FsCheck.Gen<string> Words = Gen.Elements("miasto", "woda", "drzewa", "koszt", "gmina", "ulga", "plan", "park")
        .ListOf(6).Select(words => string.Join(' ', words));

    private static readonly FsCheck.Gen<string> Block =
        from words in Words
        from form in Gen.Elements("{0} akapit.", "- {0} punkt", "1. {0} krok", "> {0} cytat", "## {0}", "|a|b|\n|-|-|\n|{0}|wiersz|", "{0}[^1]\n\n[^1]: przypis {0}")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, words);

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public FsCheck.Property Edits_around_a_passage_leave_its_anchor_alone()
    {
        var edits =
            from before in Gen.ListOf(Block)
            from after in Gen.ListOf(Block)
            from otherBefore in Gen.ListOf(Block)
            from otherAfter in Gen.ListOf(Block)
            from form in Gen.Elements("{0}", "- {0}", "> {0}", "|x|\n|-|\n|{0}|")
            select (Old: Text(before, form, after), New: Text(otherBefore, form, otherAfter));

        return Prop.ForAll(Arb.From(edits), edit => AnchorOfTheOne(edit.Old) == AnchorOfTheOne(edit.New));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public FsCheck.Property Anchors_of_an_entry_are_distinct() => Prop.ForAll(Arb.From(Gen.ListOf(Block)), blocks =>
    {
        var anchors = AnchorsOf(string.Join("\n\n", blocks)).ToList();
        return anchors.Distinct().Count() == anchors.Count;
    });

    [TestCase("Ala ma kota.", "ala  ma\nkota", true)]
    [TestCase("Ala ma **kota**.", "Ala ma kota!", true)]
    [TestCase("Ala ma kota.", "Ala ma koty.", false)]
    [TestCase("łąka", "laka", false)]
    [TestCase("e\u0301", "\u00e9", true)]
    public void Depends_on_words_alone(string one, string other, bool isSame)
    {
        Assert.That(AnchorsOf(one).Single() == AnchorsOf(other).Single(), Is.EqualTo(isSame));
    }

    [Test]
    public void Never_changes_from_one_version_of_the_product_to_the_next()
    {
        // Published addresses rest on this value.
        Assert.That(AnchorsOf("Ala ma kota.").Single(), Is.EqualTo("p-yyr6h3rn"));
    }

    [TestCase("p-yyr6h3rn", ExpectedResult = true)]
    [TestCase("p-yyr6h3rn-2", ExpectedResult = true)]
    [TestCase("p-yyr6h3rn-9999", ExpectedResult = true)]
    [TestCase("p-yyr6h3rn-10000", ExpectedResult = false)]
    [TestCase("p-yyr6h3rn-0", ExpectedResult = false)]
    [TestCase("p-yyr6h3rn-02", ExpectedResult = false)]
    [TestCase("p-yyr6h3r", ExpectedResult = false)]
    [TestCase("p-yyr6h3r1", ExpectedResult = false)]
    [TestCase("p-yyr6h3rn\n", ExpectedResult = false)]
    [TestCase(null, ExpectedResult = false)]
    public bool Are_told_by_their_form(string? text) => PassageAnchor.IsWellFormed(text);

    [Test]
    public void Equal_passages_are_told_apart_by_their_order()
    {
        var anchors = AnchorsOf("To samo.\n\nCo innego.\n\nTo samo.\n\nTo samo.").ToList();

        Assert.That(anchors[2], Is.EqualTo(anchors[0] + "-2"));
        Assert.That(anchors[3], Is.EqualTo(anchors[0] + "-3"));
    }

    private static string Text(IEnumerable<string> before, string form, IEnumerable<string> after)
    {
        // A comment keeps lists and quotes of the neighbours from growing together with the passage.
        const string Border = "\n\n<!-- -->\n\n";
        return string.Join("\n\n", before) + Border + form.Replace("{0}", "To jest ten jeden akapit", StringComparison.Ordinal) + Border + string.Join("\n\n", after);
    }

    private static string AnchorOfTheOne(string markdown) =>
        Render(markdown).Passages.Single(passage => passage.Text == "To jest ten jeden akapit").Anchor;

    private static IEnumerable<string> AnchorsOf(string markdown) => Render(markdown).Passages.Select(passage => passage.Anchor);

    private static EntryBody Render(string markdown) =>
        EntryBody.Of(BodySource.Read(markdown, 1, new ProblemLog("a.md")), _ => null);
}

using System.Text;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Tests.Analysis;

public sealed class OffsetTests
{
    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 1000)]
    public void Text_of_a_token_is_the_slice_at_its_offsets(string text)
    {
        foreach (var token in PolishText.Default.Analyze(text))
            Assert.That(token.Text, Is.EqualTo(text[token.Start..token.End]));
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 1000)]
    public void Word_is_its_text_in_lower_case_up_to_ignorable_characters(string text)
    {
        foreach (var token in PolishText.Default.Analyze(text).Where(token => token.Type == TokenType.Word))
            Assert.That(token.Exact.Normalize(), Is.EqualTo(Plain(token.Text)));
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 1000)]
    public void Positions_and_offsets_never_go_backwards(string text)
    {
        var (position, start) = (0, 0);

        foreach (var token in PolishText.Default.Analyze(text))
        {
            Assert.That(token.Position, Is.InRange(position, position + 1));
            Assert.That(token.Start, Is.GreaterThanOrEqualTo(start));
            Assert.That(token.End, Is.GreaterThanOrEqualTo(token.Start));
            (position, start) = (token.Position, token.Start);
        }
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 1000)]
    public void Whole_spans_exactly_its_parts(string text)
    {
        var tokens = PolishText.Default.Analyze(text);

        for (var i = 0; i < tokens.Count; i++)
        {
            var whole = tokens[i];
            var parts = tokens.Skip(i + 1).TakeWhile(part => part.Start < whole.End).ToArray();
            if (parts.Length == 0)
                continue;

            Assert.That(parts[0].Position, Is.EqualTo(whole.Position));
            Assert.That(parts[^1].Position, Is.EqualTo(whole.Position + whole.Span - 1));
            Assert.That(parts[^1].End, Is.LessThanOrEqualTo(whole.End));
        }
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 1000)]
    public void Every_token_has_terms_for_every_field(string text)
    {
        foreach (var token in PolishText.Default.Analyze(text))
        {
            Assert.That(token.Exact, Is.Not.Empty);
            Assert.That(token.Folded, Is.EqualTo(Folding.Fold(token.Exact)));
            Assert.That(token.Lemmas, Is.Not.Empty.And.None.Empty);
        }
    }

    [Test]
    public void No_address_ends_within_a_letter_with_a_mark()
    {
        var tokens = PolishText.Default.Analyze("www.gmin.zach\u0301");

        Assert.That(tokens.Select(token => token.Type), Has.None.EqualTo(TokenType.Address));
        Assert.That(tokens[^1].Exact, Is.EqualTo("zach\u0301"));
    }

    [Test]
    public void Endless_words_and_chains_are_cut()
    {
        var text = new string('a', 100_000) + " " + string.Join('-', Enumerable.Repeat("ab1", 50_000)) + " "
            + string.Concat(Enumerable.Repeat("a.", 50_000)) + "@ " + string.Join('/', Enumerable.Repeat(new string('9', 200), 100));

        var tokens = PolishText.Default.Analyze(text);

        Assert.That(tokens.Max(token => token.Exact.Length), Is.LessThanOrEqualTo(511));
    }

    private static string Plain(string text) =>
        string.Concat(text.Select(Plain)).Normalize(NormalizationForm.FormC).ToLowerInvariant();

    private static string Plain(char letter) => letter switch
    {
        '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D') => string.Empty,
        '’' or 'ʼ' => "'",
        (>= '₀' and <= '₉') or (>= 'ﬀ' and <= 'ﬄ') => letter.ToString().Normalize(NormalizationForm.FormKC),
        _ => letter.ToString(),
    };
}

using System.Text;
using KnowledgeBase.Citing.Formats;
using KnowledgeBase.Testing;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Citing.Tests.Formats;

public sealed class BibTextTests
{
    /// <summary>What the escapes mean, longest first; taken back one after another they leave the text.</summary>
    private static readonly (string Escape, string Meaning)[] Escapes =
    [
        (@"\textasciicircum{}", "^"), (@"\textasciitilde{}", "\uE000"), (@"\textbraceright{}", "}"), (@"\textbraceleft{}", "{"),
        (@"\textbackslash{}", "\\"), (@"\#", "#"), (@"\$", "$"), (@"\%", "%"), (@"\&", "&"), (@"\_", "_"), ("{}", ""), ("~", "\u00A0"),
    ];

    [TestCase("Zażółć „gęślą” jaźń", "Zażółć „gęślą” jaźń")]
    [TestCase("50% & A_B #1 $", @"50\% \& A\_B \#1 \$")]
    [TestCase(@"a\b{c}d", @"a\textbackslash{}b\textbraceleft{}c\textbraceright{}d")]
    [TestCase("a--b ``c''", "a-{}-b `{}`c'{}'")]
    [TestCase("10\u00A0000", "10~000")]
    public void Writes_what_TeX_would_take_for_commands_as_commands(string text, string escaped) =>
        Assert.That(BibText.Escape(text), Is.EqualTo(escaped));

    [Property(MaxTest = 2_000)]
    public void Any_text_can_be_read_back(int seed)
    {
        var text = OneLine.Of(RandomText.Make(new Random(seed)) + "\\{}~^#--``''");

        var escaped = BibText.Escape(text);

        Assert.That(Unescape(escaped), Is.EqualTo(text));
    }

    [Property(MaxTest = 2_000)]
    public void Braces_are_balanced_as_BibTeX_counts_them(int seed)
    {
        var escaped = BibText.Escape(RandomText.Make(new Random(seed)) + "}{");

        Assert.That(escaped.Count(letter => letter == '{'), Is.EqualTo(escaped.Count(letter => letter == '}')));
    }

    [TestCase("rek-pim2-01", "rek-pim2-01")]
    [TestCase("a b,ą", "a-b")]
    [TestCase("„”", "wpis")]
    public void A_key_has_letters_digits_and_hyphens(string id, string key) => Assert.That(BibText.Key(id), Is.EqualTo(key));

    private static string Unescape(string text)
    {
        var read = new StringBuilder();
        for (var place = 0; place < text.Length;)
        {
            var (escape, meaning) = Escapes.FirstOrDefault(pair => text.AsSpan(place).StartsWith(pair.Escape));
            _ = read.Append(escape is null ? text[place].ToString() : meaning.Replace('\uE000', '~'));
            place += escape?.Length ?? 1;
        }

        return read.ToString();
    }
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Collation;

namespace KnowledgeBase.Polish.Tests.Letters;

/// <summary>Characters that .NET refuses to normalise, at every door that normalises.</summary>
public sealed class CompositionTests
{
    private static readonly string[] Refused = ["a\uFFFEb", "\uFFFE\u0301", "\uD800\u0301", "z\u0307\uFFFE", "\uDC00"];

    [TestCaseSource(nameof(Refused))]
    public void A_text_that_cannot_be_normalised_is_analysed(string text) =>
        Assert.That(() => PolishText.Default.Analyze(text + " miasto"), Has.Some.Property(nameof(AnalyzedToken.Text)).EqualTo("miasto"));

    [TestCaseSource(nameof(Refused))]
    public void A_text_that_cannot_be_normalised_is_sorted(string text) =>
        Assert.That(PolishCollation.SortKey(text), Is.Not.Empty);
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Quoting;

namespace KnowledgeBase.Citing.Tests.Quotations;

/// <summary>Floors under what the benchmark measures with 2,000 quotations.</summary>
public sealed class QuotationScoreTests
{
    [Test]
    public void Of_quotations_of_known_truth_in_all_kinds_of_files_nearly_all_are_told_right()
    {
        var content = new QuotedContent(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()), seed: 28);

        var score = QuotationScore.Of(content, 400);

        Assert.That(score.FalselyWordForWord, Is.Zero, string.Join('\n', score.Wrong));
        Assert.That(score.ShareRight, Is.GreaterThanOrEqualTo(0.98), string.Join('\n', score.Wrong));
    }
}

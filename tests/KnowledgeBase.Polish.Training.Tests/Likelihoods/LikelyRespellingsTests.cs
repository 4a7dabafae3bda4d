using KnowledgeBase.Polish.Training.Likelihoods;

namespace KnowledgeBase.Polish.Training.Tests.Likelihoods;

public sealed class LikelyRespellingsTests
{
    [Test]
    public void A_word_stands_for_a_look_alike_only_if_that_is_more_frequent()
    {
        var readings = SmallDictionary.Readings();

        var listed = new LikelyRespellings(readings, new LikelyLemmas(readings)).Exceptions().ToDictionary(StringComparer.Ordinal);

        Assert.That(listed.Keys, Is.EquivalentTo(new[] { "sad", "sadu" }));
        Assert.That(listed.Values, Is.All.EqualTo(new[] { "sąd" }));
    }
}

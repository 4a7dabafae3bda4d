using KnowledgeBase.Polish.Training.Likelihoods;

namespace KnowledgeBase.Polish.Training.Tests.Likelihoods;

public sealed class TagSlotsTests
{
    [TestCase("subst:sg:gen:f+subst:pl:nom:f", "subst subst:sg:gen subst:pl:nom")]
    [TestCase("adj:sg:nom.voc:f:pos", "adj adj:sg:nom:f:pos adj:sg:voc:f:pos")]
    [TestCase("verb:fin:sg:ter:imperf:refl.nonrefl", "verb verb:fin:sg:ter")]
    [TestCase("ger:sg:nom.acc:n2:perf:aff", "verb ger:sg:nom:n2:aff ger:sg:acc:n2:aff")]
    [TestCase("adja+qub", "adj adja | qub qub")]
    public void Slots_are_tags_without_alternatives_by_part_of_speech(string tags, string expected) =>
        Assert.That(string.Join(" | ", TagSlots.Of(tags).Select(slots => $"{slots.Key} {string.Join(' ', slots)}")), Is.EqualTo(expected));
}

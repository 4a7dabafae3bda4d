using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Tests.Entries;

public sealed class EntryVersionTests
{
    [Test]
    public void What_is_written_is_read_back()
    {
        var version = EntryVersion.Of("3f2a91c0de44aa");

        Assert.That(EntryVersion.TryParse(version.ToString(), out var read), Is.True);
        Assert.That(read, Is.EqualTo(version));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("3f2a91c0d")]
    [TestCase("3F2A91C0DE")]
    [TestCase("3f2a91c0dez")]
    [TestCase("zzzzzzzzzz")]
    public void Anything_else_is_no_version(string? text) => Assert.That(EntryVersion.TryParse(text, out _), Is.False);
}

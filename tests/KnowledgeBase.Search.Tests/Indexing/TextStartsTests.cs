using KnowledgeBase.Search.Indexing;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Tests.Indexing;

public sealed class TextStartsTests
{
    [Property(MaxTest = 200)]
    public void What_was_written_is_read(int[] steps)
    {
        int[] starts = [0, .. steps.Select(step => (int)((uint)step % int.MaxValue)).Order()];

        Assert.That(TextStarts.Read(TextStarts.Write(starts)), Is.EqualTo(starts));
    }

    [Test]
    public void A_single_text_begins_at_the_first_position() => Assert.That(TextStarts.Read(new BytesRef()), Is.EqualTo(new[] { 0 }));
}

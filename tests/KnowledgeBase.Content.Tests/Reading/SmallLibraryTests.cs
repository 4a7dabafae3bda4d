using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Reading;

public sealed class SmallLibraryTests
{
    [Test]
    public void Reads_without_a_single_problem()
    {
        using var small = new SmallLibrary();

        var library = small.Read();

        Assert.That(library.Problems, Is.Empty);
        Assert.That(library.OfKind<Recommendation>().Count(), Is.EqualTo(8));
        Assert.That(library.OfKind<Initiative>().Count(), Is.EqualTo(4));
        Assert.That(library.OfKind<Participant>().Count(), Is.EqualTo(4));
    }
}

using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Reading;

/// <summary>The repository's own content is tested like its code.</summary>
public sealed class RepositoryContentTests
{
    [Test]
    public void Has_no_problems_at_all()
    {
        var library = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());

        Assert.That(library.Problems, Is.Empty);
    }
}

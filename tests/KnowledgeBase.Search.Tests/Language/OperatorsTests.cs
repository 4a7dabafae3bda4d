using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Language;

public sealed class OperatorsTests
{
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open() => _engine = SearchEngine.OpenInMemory(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    private static IEnumerable<string> Examples => Operators.All.Select(construct => construct.Example);

    [TestCaseSource(nameof(Examples))]
    public void Each_example_finds_something_and_needs_no_remark(string example)
    {
        var answer = _engine.Search(new SearchRequest { Query = example });

        Assert.That(answer.Total, Is.GreaterThan(0));
        Assert.That(answer.Remarks.Select(remark => remark.Kind), Is.Empty);
    }

    [Test]
    public void Every_field_is_in_the_table() =>
        Assert.That(
            QueryFields.All.Select(field => field.Name).Where(name => !Operators.All.Any(construct =>
                construct.Code.StartsWith(name + ":", StringComparison.Ordinal) || construct.Meaning.Contains(name + ":", StringComparison.Ordinal))),
            Is.Empty);

    [Test]
    public void Every_code_is_there_once() => Assert.That(Operators.All.Select(construct => construct.Code), Is.Unique);
}

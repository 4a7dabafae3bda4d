using KnowledgeBase.Search.Suggestions;

namespace KnowledgeBase.Search.Tests.Suggestions;

public sealed class QueryTextTests
{
    [TestCase("zieleń kontroling", "kontroling", "zieleń")]
    [TestCase("„zieleń”  w   mieście", "w", "„zieleń” mieście")]
    [TestCase("miasta miast", "miast", "miasta")]
    [TestCase("retenc* wody", "retenc*", "wody")]
    [TestCase("zieleń", "zieleń", null)]
    [TestCase("zieleń!", "zieleń", null)]
    [TestCase("zieleni", "zieleń", null)]
    [TestCase("zieleni", "", null)]
    public void Removes_a_whole_word_and_never_all(string query, string word, string? expected) =>
        Assert.That(QueryText.Remove(query, word), Is.EqualTo(expected));

    [TestCase("Retnecja wody?", "Retnecja", "retencja wody?")]
    [TestCase("wody", "Retnecja", null)]
    public void Replaces_a_word_and_leaves_the_rest_as_typed(string query, string word, string? expected) =>
        Assert.That(QueryText.Replace(query, word, "retencja"), Is.EqualTo(expected));
}

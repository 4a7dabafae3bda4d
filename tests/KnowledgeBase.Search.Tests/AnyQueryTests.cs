using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests;

public sealed class AnyQueryTests
{
    private static readonly string[] Pieces =
    [
        "zieleń", "woda", "\"", "„", "”", "(", ")", "*", "?", "~", ":", "-", "+", "&&", "||", "ORAZ", "NIE", "\\", "/", "[", "]", "{", "}",
        "^", "Dz.U. 2023 poz. 1688", "art. 5", "2021-2023", "\u0000", "\ud800", "\udc00", "😀", " ", "\n", "…", "tytuł:", new('a', 3000),
    ];

    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open() => _engine = SearchEngine.OpenInMemory(new RandomLibrary(7).Create());

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [Property(MaxTest = 500)]
    public void Any_text_is_a_valid_query(string? query)
    {
        Assert.That(() => Ask(query ?? ""), Throws.Nothing);
    }

    [Property(MaxTest = 500)]
    public Property Any_mixture_of_words_and_signs_is_a_valid_query() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
        query => Assert.That(() => Ask(query), Throws.Nothing));

    private void Ask(string query)
    {
        _ = _engine.Search(new SearchRequest { Query = query });
        var highlighted = _engine.Highlight(query, $"Zieleń, woda i {query}");

        Assert.That(highlighted.ToString(), Is.EqualTo($"Zieleń, woda i {query}"));
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Ranking;

public sealed class LabelOrdersTests
{
    private static readonly Library Library = Sample.Library(
        new VocabularySet
        {
            Institutions = Sample.Vocabulary(("gus", "Główny Urząd Statystyczny", null), ("mf", "Minister Finansów", null), ("zus", "Żądny Urząd", null)),
        },
        Sample.Recommendation("a", "Łąka") with { Addressees = ["zus"], Network = "s2" },
        Sample.Recommendation("b", "Ćma") with { Addressees = ["gus", "mf"], Network = "s1" },
        Sample.Recommendation("c", "Lampa") with { Addressees = ["gus"], Network = "s1" },
        Sample.Edition("d", "Mapa", 2017, 2019),
        Sample.Network("s1", "Sieć żółta", "d"),
        Sample.Network("s2", "Sieć ćmy", "d"));

    [TestCase(SearchSort.TitleDescending, "s1 s2 d a c b")]
    [TestCase(SearchSort.Kind, "d a b c s1 s2")]
    [TestCase(SearchSort.Network, "a s2 b c s1 d")]
    [TestCase(SearchSort.NetworkDescending, "b c s1 a s2 d")]
    [TestCase(SearchSort.Addressee, "c b a d s1 s2")]
    [TestCase(SearchSort.AddresseeDescending, "a b c d s1 s2")]
    public void Names_decide_by_the_Polish_alphabet_and_identifiers_between_equals(SearchSort sort, string expected)
    {
        using var engine = SearchEngine.OpenInMemory(Library);

        var ids = engine.Search(new SearchRequest { Sort = sort }).Ids();

        Assert.That(string.Join(' ', ids), Is.EqualTo(expected));
    }

    [Test]
    public void A_renamed_network_moves_its_entries()
    {
        using var engine = SearchEngine.OpenInMemory(Library);
        _ = engine.Search(new SearchRequest { Sort = SearchSort.Network });

        _ = engine.Update(Sample.Library([.. Library.Entries.Select(entry =>
            entry.Id == "s1" ? Sample.Network("s1", "Atrakcyjna sieć", "d") : entry)]));

        Assert.That(engine.Search(new SearchRequest { Sort = SearchSort.Network }).Ids()[0], Is.EqualTo("b"));
    }

    [Property(MaxTest = 60)]
    public void Every_order_of_titles_equals_a_plain_sort(int seed)
    {
        var library = new RandomLibrary(seed).Create();
        using var engine = SearchEngine.OpenInMemory(library);
        var request = new SearchRequest { PageSize = SearchRequest.MaxPageSize };
        var byId = library.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToList();

        var ascending = engine.Search(request with { Sort = SearchSort.Title }).Ids();
        var descending = engine.Search(request with { Sort = SearchSort.TitleDescending }).Ids();

        Assert.That(ascending, Is.EqualTo(Ids(byId.OrderBy(entry => entry.Title, PolishCollation.Comparer))));
        Assert.That(descending, Is.EqualTo(Ids(byId.OrderByDescending(entry => entry.Title, PolishCollation.Comparer))));
    }

    [Property(MaxTest = 60)]
    public void Pages_of_every_order_together_are_the_whole(int seed, byte size)
    {
        var random = new RandomLibrary(seed);
        using var engine = SearchEngine.OpenInMemory(random.Create());
        var request = random.Request() with { PageSize = 1 + size % 7 };

        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var whole = engine.Search(request with { Sort = sort, PageSize = SearchRequest.MaxListSize, WithSnippets = false });
            var pages = Enumerable.Range(1, (whole.Total + request.PageSize - 1) / request.PageSize)
                .SelectMany(page => engine.Search(request with { Sort = sort, Page = page }).Ids());

            Assert.That(pages, Is.EqualTo(whole.Ids()), sort.ToString());
        }
    }

    private static IEnumerable<string> Ids(IEnumerable<Entry> entries) => entries.Select(entry => entry.Id);
}

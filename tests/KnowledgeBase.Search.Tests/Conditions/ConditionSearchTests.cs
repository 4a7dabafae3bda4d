using KnowledgeBase.Search.Tests.Language;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Conditions;

/// <summary>Operators mean what they mean for sets: checked against searches for single things, put together by hand.</summary>
public sealed class ConditionSearchTests
{
    private const int Deepest = 3;

    private static readonly string[] Leaves =
    [
        .. RandomLibrary.Words.Select(word => $"\"{word}\""), .. RandomLibrary.Words, "temat:retencja", "temat:zielone-miasto", "rok:2021", "rok:2022..",
        "miasto:rybnik", "adresat:gus", "status:wdrozona", "rodzaj:rekomendacja", "material:przykladowy", "tytul:woda", "mobiln*", "energja~", "nieobecny",
    ];

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Operators_are_those_of_sets(int seed)
    {
        for (var round = 0; round < 25; round++)
        {
            var random = new Random(seed * 1000 + round);
            using var engine = SearchEngine.OpenInMemory(new RandomLibrary(seed * 1000 + round).Create());
            var everything = All(engine, "");
            for (var number = 0; number < 20; number++)
            {
                var (query, expected) = Expression(random, engine, everything, Deepest);

                Assert.That(All(engine, query), Is.EquivalentTo(expected), query);
            }
        }
    }

    [Test]
    public void Any_query_is_answered()
    {
        var queries = new RandomQuery(new Random(5));
        using var engine = SearchEngine.OpenInMemory(new RandomLibrary(7).Create());
        for (var number = 0; number < 5_000; number++)
        {
            var query = queries.Next();

            Assert.That(() => engine.Search(new SearchRequest { Query = query }), Throws.Nothing, query);
            Assert.That(engine.Highlight(query, "Zieleń i woda w mieście.").ToString(), Is.EqualTo("Zieleń i woda w mieście."));
        }
    }

    // Whatever stands under two operators at least is never relaxed; a lone leaf is taken for what it must be there.
    private static (string Query, HashSet<string> Expected) Expression(Random random, SearchEngine engine, HashSet<string> everything, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
            return Leaf(random, engine, everything);

        var (left, first) = Expression(random, engine, everything, depth - 1);
        var (right, second) = Expression(random, engine, everything, depth - 1);
        return random.Next(3) switch
        {
            0 => ($"(({left}) ORAZ ({right}))", [.. first.Intersect(second)]),
            1 => ($"(({left}) LUB ({right}))", [.. first.Union(second)]),
            _ => ($"-({left})", [.. everything.Except(first)]),
        };
    }

    private static (string Query, HashSet<string> Expected) Leaf(Random random, SearchEngine engine, HashSet<string> everything)
    {
        var leaf = Leaves[random.Next(Leaves.Length)];
        var isThere = everything.Except(All(engine, $"-({leaf})"));
        return ($"({leaf} LUB {leaf})", [.. isThere]);
    }

    private static HashSet<string> All(SearchEngine engine, string query) =>
        [.. engine.Search(new SearchRequest { Query = query, PageSize = SearchRequest.MaxPageSize }).Ids()];
}

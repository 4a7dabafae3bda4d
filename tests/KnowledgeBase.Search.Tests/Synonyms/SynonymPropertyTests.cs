using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Synonyms;

public sealed class SynonymPropertyTests
{
    private static readonly string[] Looked = ["zieleń", "woda", "miasto", "tramwaj", "szkoła"];
    private static readonly string[] Found = ["energia", "mobilność", "gmina", "rower", "park"];

    [Property(MaxTest = 200)]
    public Property A_one_way_rule_never_works_backwards() => Prop.ForAll(Phrases(Looked), Phrases(Found), (from, to) =>
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("a", from), Sample.Participant("b", to)).With(Sample.OneWay(from, to)));

        Assert.That(engine.Ids(from), Is.EquivalentTo(new[] { "a", "b" }));
        Assert.That(engine.Ids(to), Is.EqualTo(new[] { "b" }));
    });

    [Property(MaxTest = 200)]
    public Property Two_equivalents_find_the_same() => Prop.ForAll(Phrases(Looked), Phrases(Found), (one, other) =>
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Participant("a", one), Sample.Participant("b", other)).With(Sample.Equivalent(one, other)));

        Assert.That(engine.Ids(one), Is.EquivalentTo(engine.Ids(other)));
    });

    [Property(MaxTest = 100)]
    public void Rules_add_hits_and_take_none_away(int seed)
    {
        var library = new RandomLibrary(seed).Create();
        var random = new System.Random(seed);
        string Word() => RandomLibrary.Words[random.Next(RandomLibrary.Words.Length)];
        var query = $"{Word()} {Word()}";

        using var without = SearchEngine.OpenInMemory(library);
        using var with = SearchEngine.OpenInMemory(library.With(Sample.OneWay(Word(), Word()), Sample.Equivalent($"{Word()} {Word()}", Word())));
        var before = without.Search(new SearchRequest { Query = query, PageSize = 100 });
        var after = with.Search(new SearchRequest { Query = query, PageSize = 100 });

        // Where nothing holds both words, both engines show less than was asked for.
        if (before.Remarks.Count == 0)
            Assert.That(before.Ids(), Is.SubsetOf(after.Ids()));

        var expansions = after.Expansions.Select(expansion => expansion.Id).ToList();
        var off = with.Search(new SearchRequest { Query = query, PageSize = 100, WithoutSynonyms = expansions });
        Assert.That(off.Ids(), Is.EqualTo(before.Ids()));
    }

    [Property(MaxTest = 300)]
    public void Any_rule_and_any_query_are_answered(string? from, string? to, string? query)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Participant("a", $"{from} {to}")).With(
            Sample.OneWay(from ?? "", to ?? ""), Sample.Equivalent(from ?? "", to ?? "", "woda"), Sample.Abbreviation(to ?? "", from ?? "")));

        Assert.That(() => engine.Search(new SearchRequest { Query = $"{from} {query}" }), Throws.Nothing);
        Assert.That(() => engine.CheckRules(), Throws.Nothing);
    }

    private static Arbitrary<string> Phrases(string[] words) =>
        Gen.Elements(words).ListOf().Where(list => list.Count is > 0 and < 4).Select(list => string.Join(' ', list.Distinct())).ToArbitrary();
}

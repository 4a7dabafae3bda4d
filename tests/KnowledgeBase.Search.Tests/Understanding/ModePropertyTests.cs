using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Explanations;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search.Tests.Understanding;

public sealed class ModePropertyTests
{
    private static readonly string[] Words =
    [
        "finansowanie", "finansowania", "finansować", "finansowy", "finanse", "dofinansować", "zieleń", "zieleni", "zielony",
        "miasto", "miasta", "miejski", "MIDy", "midy", "MID", "sad", "sąd", "sądu", "losie", "łosie", "80%", "Boguszów-Gorce", "2021–2027", "nik", "NIK-owi",
    ];

    private static readonly Lazy<SearchEngine> Content = new(() => SearchEngine.OpenInMemory(ContentQueries.Library));

    private static readonly string[] Constructs =
    [
        "{0}", "{0} {1}", "{0} {1} {2}", "{0} {1} {2} {3}", "jak {0} {1}?", "„{0} {1}” {2}", "\"{0} {1}\"", "\"{0} {1}\"~3", "{0} -{1}", "{0} ORAZ {1}", "{0} LUB {1}",
        "{0} BLISKO/4 {1}", "{0} NIE ({1} LUB {2})", "NIE (NIE {0})", "tytul:{0} {1}", "{0} rok:2021..2022", "({0} LUB {1}) {2}", "fin* {0}", "{0}~ {1}", "{0} „{1}”?",
    ];

    [Property(MaxTest = 400)]
    public void Each_mode_finds_all_that_the_narrower_one_finds(int seed)
    {
        var random = new System.Random(seed);
        using var engine = SearchEngine.OpenInMemory(Library(random));
        var request = Request(random);

        AssertWidening(engine, request);
    }

    [Property(MaxTest = 200)]
    public void Over_the_content_too(int seed) =>
        AssertWidening(Content.Value, new SearchRequest { Query = new ContentQueries(seed).Next(), PageSize = SearchRequest.MaxListSize, WithSnippets = false, WithFacets = false });

    [Test]
    public void Every_word_of_the_content_finds_as_it_is_spelled_no_more_than_in_any_form()
    {
        foreach (var word in ContentQueries.Spellings)
        {
            var request = new SearchRequest { Query = word, PageSize = SearchRequest.MaxListSize, WithSnippets = false, WithFacets = false };

            Assert.That(Hits(Content.Value, request, MatchMode.Exact), Is.SubsetOf(Hits(Content.Value, request, MatchMode.Inflected)), word);
        }
    }

    private static void AssertWidening(SearchEngine engine, SearchRequest request)
    {
        var (exact, inflected, family) = (Hits(engine, request, MatchMode.Exact), Hits(engine, request, MatchMode.Inflected), Hits(engine, request, MatchMode.Family));

        // Where no entry holds all words, the usual answer is of another kind, and the count says 0.
        if (CountOf(engine, request, MatchMode.Inflected) > 0 || exact.Count > 0)
            Assert.That(exact, Is.SubsetOf(inflected), request.Query);
        if (CountOf(engine, request, MatchMode.Inflected) > 0)
            Assert.That(inflected, Is.SubsetOf(family), request.Query);
    }

    [Property(MaxTest = 400)]
    public void The_number_of_a_mode_is_that_of_its_hits(int seed)
    {
        var random = new System.Random(seed);
        using var engine = SearchEngine.OpenInMemory(Library(random));
        var asked = Request(random) with { Mode = (MatchMode)random.Next(3), WithUnderstanding = true };

        var modes = engine.Search(asked).Understanding?.Modes ?? [];

        foreach (var (mode, hits) in modes)
        {
            var followed = engine.Search(asked with { Mode = mode });
            var isWhole = followed.Remarks.All(remark => remark.Kind != QueryRemarkKind.NotAllWords);
            Assert.That(hits, hits > 0 || isWhole ? Is.EqualTo(followed.Total) : Is.Zero, $"{asked.Query} {mode}");
        }
    }

    [Property(MaxTest = 200)]
    public void A_family_that_is_off_takes_hits_away_and_adds_none(int seed)
    {
        var random = new System.Random(seed);
        using var engine = SearchEngine.OpenInMemory(Library(random));
        var request = Request(random) with { Mode = MatchMode.Family, WithUnderstanding = true };
        var families = engine.Search(request).Understanding?.Words.Select(word => word.Family).OfType<WordFamily>().ToList() ?? [];

        var off = engine.Search(request with { WithoutFamilies = [.. families.Select(family => family.Id)] });

        Assert.That(off.Understanding?.Words.All(word => word.Family?.IsOff != false), Is.Not.False);
        if (families.Count > 0 && off.Remarks.Count == 0)
            Assert.That(off.Ids(), Is.EquivalentTo(Hits(engine, request, MatchMode.Inflected)), request.Query);
    }

    private static SearchRequest Request(System.Random random) => new()
    {
        Query = string.Format(System.Globalization.CultureInfo.InvariantCulture, One(random, Constructs), One(random, Words), One(random, Words), One(random, Words), One(random, Words)),
        Filters = random.Next(4) == 0 ? new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Kind] = ["uczestnik"] } : [],
        PageSize = SearchRequest.MaxPageSize,
    };

    private static Library Library(System.Random random)
    {
        string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => One(random, Words)));
        return Sample.Library([.. Enumerable.Range(0, random.Next(1, 30)).Select(number => random.Next(2) == 0
            ? Sample.Participant($"w{number}", Text())
            : (Content.Entries.Entry)Sample.Recommendation($"w{number}", Text(), Text(), Text()))]);
    }

    private static IReadOnlyList<string> Hits(SearchEngine engine, SearchRequest request, MatchMode mode) =>
        [.. engine.Search(request with { Mode = mode }).Ids()];

    private static int CountOf(SearchEngine engine, SearchRequest request, MatchMode mode) =>
        engine.Search(request with { WithUnderstanding = true }).Understanding?.Modes.First(count => count.Mode == mode).Hits ?? 0;

    private static string One(System.Random random, string[] values) => values[random.Next(values.Length)];
}

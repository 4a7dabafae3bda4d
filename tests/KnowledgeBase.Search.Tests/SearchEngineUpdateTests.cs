using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests;

public sealed class SearchEngineUpdateTests
{
    [Property(MaxTest = 60)]
    public void An_updated_index_answers_like_one_made_anew(int seed, int other)
    {
        var older = new RandomLibrary(seed).Create();
        var newer = Mixed(older, new RandomLibrary(other).Create());
        var request = new RandomLibrary(seed).Request();
        using var updated = SearchEngine.OpenInMemory(older);
        using var made = SearchEngine.OpenInMemory(newer);

        _ = updated.Update(newer);

        var answer = updated.Search(request);
        var expected = made.Search(request);
        Assert.That(answer.Ids(), Is.EqualTo(expected.Ids()));
        Assert.That(answer.Hits.Select(hit => hit.Score), Is.EqualTo(expected.Hits.Select(hit => hit.Score)).Within(1e-5));
        foreach (var facet in FacetNames.All)
            Assert.That(answer.Values(facet), Is.EqualTo(expected.Values(facet)));
    }

    /// <summary>Enough entries are written by two threads, which number them as chance has it; a few by one, in order.</summary>
    [Property(MaxTest = 20)]
    public void Entries_written_by_two_threads_answer_like_those_written_one_after_another(int seed)
    {
        const int Count = 240;
        const int AtOnce = 60;
        var random = new Random(seed);
        string[] words = ["zieleń", "miasto", "woda", "transport", "energia", "gmina", "powietrze", "park", "most", "szkoła", "dane", "rynek"];
        var entries = Enumerable.Range(0, Count).Select(number => Sample.Recommendation($"r{number:000}", Words(3), Words(random.Next(5, 30)))).ToArray();
        using var byTwo = SearchEngine.OpenInMemory(Sample.Library(entries));
        using var byOne = SearchEngine.OpenInMemory(Sample.Library(entries[..AtOnce]));

        for (var known = 2 * AtOnce; known <= Count; known += AtOnce)
            _ = byOne.Update(Sample.Library(entries[..known]));

        // A word with a phrase that stands in few texts or none: how much of that answers depends on what each weighs.
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var request = new SearchRequest { Query = $"{Words(1)} \"{Words(2)}\" \"{Words(3)}\" nigdzie", Sort = sort, PageSize = Count };
            var (answer, expected) = (byTwo.Search(request), byOne.Search(request));
            Assert.That(answer.Ids(), Is.EqualTo(expected.Ids()).And.Not.Empty);
            Assert.That(answer.Hits.Select(hit => hit.Score), Is.EqualTo(expected.Hits.Select(hit => hit.Score)));
        }

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));
    }

    [Test]
    public void Reports_an_update_and_answers_from_it()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Zieleń"), Sample.Recommendation("b", "Woda")));
        var newer = Sample.Library(Sample.Recommendation("a", "Energia"), Sample.Recommendation("c", "Mobilność"));

        var report = engine.Update(newer);

        Assert.That(report, Is.EqualTo(new IndexReport(IndexAction.Updated, 2, 2, 1, report.Elapsed)));
        Assert.That(engine.Report, Is.EqualTo(report));
        Assert.That(engine.Library, Is.SameAs(newer));
        Assert.That(engine.Search(new SearchRequest()).Library, Is.SameAs(newer));
        Assert.That(engine.Search(new SearchRequest { Query = "energia" }).Hits.Single().Title.Shown(), Is.EqualTo("[Energia]"));
    }

    [Test]
    public void Words_are_gathered_before_a_query_needs_them_where_that_is_wanted_and_anew_after_an_update()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Zieleń")));
        using var other = SearchEngine.OpenInMemory(engine.Library);

        engine.GatherWords();

        Assert.That(() => engine.HasGatheredWords, Is.True.After(10_000, 10));
        _ = engine.Update(Sample.Library(Sample.Recommendation("a", "Energia")));
        Assert.That(() => engine.HasGatheredWords, Is.True.After(10_000, 10));
        Assert.That(engine.Ids("energja~"), Is.EqualTo(new[] { "a" }));
        Assert.That(other.HasGatheredWords, Is.False);
    }

    [Test]
    public void Queries_and_the_gathering_of_words_find_the_same_at_once()
    {
        const string Query = "miasta~ LUB zielen* LUB wod*";
        var library = SmallLibrary.Shared;
        using var plain = SearchEngine.OpenInMemory(library);
        var expected = plain.Ids(Query);

        for (var run = 0; run < 20; run++)
        {
            using var engine = SearchEngine.OpenInMemory(library);
            engine.GatherWords();
            Assert.That(engine.Ids(Query), Is.EqualTo(expected).And.Not.Empty);
        }
    }

    [Test]
    public void An_update_with_the_same_content_writes_nothing()
    {
        var library = Sample.Library(Sample.Recommendation("a", "Zieleń"));
        using var engine = SearchEngine.OpenInMemory(library);

        Assert.That(engine.Update(library).Action, Is.EqualTo(IndexAction.Opened));
        Assert.That(engine.Ids("zieleń"), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Searches_and_updates_at_once_never_mix_states()
    {
        using var index = new TemporaryIndex();
        Library[] states = [StateOf("zieleń"), StateOf("woda")];
        using var engine = SearchEngine.Open(index.Folder, states[0]);
        using var done = new CancellationTokenSource();

        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(() => SearchUntil(engine, states, done.Token))).ToArray();
        for (var update = 1; update <= 20; update++)
            _ = engine.Update(states[update % 2]);

        done.Cancel();
        Assert.That(() => Task.WaitAll(searches), Throws.Nothing);
        Assert.That(searches.Sum(search => search.Result), Is.GreaterThan(0));
    }

    [Test]
    public void Two_engines_serve_from_one_folder()
    {
        using var index = new TemporaryIndex();
        using var first = SearchEngine.Open(index.Folder, StateOf("zieleń"));
        using var second = SearchEngine.Open(index.Folder, StateOf("zieleń"));
        Assert.That(second.Report.Action, Is.EqualTo(IndexAction.Opened));

        _ = second.Update(StateOf("woda"));

        Assert.That(first.Ids("zieleń"), Has.Count.EqualTo(10));
        Assert.That(second.Ids("zieleń"), Is.Empty);
        Assert.That(first.Update(StateOf("woda")).Action, Is.EqualTo(IndexAction.Opened));
        Assert.That(first.Ids("woda"), Has.Count.EqualTo(10));
    }

    [Test]
    public void Two_engines_that_build_at_once_make_one_index()
    {
        using var index = new TemporaryIndex();

        var opening = Enumerable.Range(0, 4).Select(_ => Task.Run(() => SearchEngine.Open(index.Folder, StateOf("zieleń")))).ToArray();
        Task.WaitAll(opening);
        using var first = opening[0].Result;

        Assert.That(opening.Count(engine => engine.Result.Report.Action == IndexAction.Built), Is.EqualTo(1));
        Assert.That(index.Generations, Is.EqualTo(new[] { "generation-000001" }));
        foreach (var engine in opening)
            engine.Result.Dispose();
    }

    [Test]
    public void Serves_on_when_its_generation_is_replaced()
    {
        using var index = new TemporaryIndex();
        using var engine = SearchEngine.Open(index.Folder, StateOf("zieleń"));

        Directory.Delete(Path.Combine(index.Folder, index.Generations.Single()), recursive: true);
        SearchEngine.Open(index.Folder, StateOf("woda")).Dispose();

        Assert.That(engine.Ids("zieleń"), Has.Count.EqualTo(10));
        Assert.That(engine.Update(StateOf("woda")).Action, Is.EqualTo(IndexAction.Opened));
    }

    [Test]
    public void A_disposed_engine_says_so()
    {
        var engine = SearchEngine.OpenInMemory(StateOf("zieleń"));

        engine.Dispose();
        engine.Dispose();

        Assert.That(() => engine.Search(new SearchRequest()), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => engine.Update(StateOf("woda")), Throws.TypeOf<ObjectDisposedException>());
    }

    /// <summary>Every other entry of the one, and of the other what fits between.</summary>
    private static Library Mixed(Library one, Library other)
    {
        var kept = one.Entries.Where((_, place) => place % 2 == 0).ToList();
        var added = other.Entries.ExceptBy(kept.Select(entry => entry.Id), entry => entry.Id).Where((_, place) => place % 3 == 0);
        return Sample.Library(one.Vocabularies, [.. kept, .. added]);
    }

    private static Library StateOf(string word) =>
        Sample.Library([.. Enumerable.Range(0, 10).Select(number => Sample.Recommendation($"r{number}", $"{word} {number}", $"To jest {word}."))]);

    private static int SearchUntil(SearchEngine engine, Library[] states, CancellationToken done)
    {
        var searches = 0;
        while (!done.IsCancellationRequested)
        {
            var response = engine.Search(new SearchRequest { Query = "to jest" });
            var state = states.Single(state => state.Fingerprint == response.Library.Fingerprint);
            Assert.That(response.Total, Is.EqualTo(10));
            Assert.That(response.Hits.Select(hit => hit.Title.ToString()), Is.All.StartsWith(state.TitleOf("r0").Split(' ')[0]));
            searches++;
        }

        return searches;
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search.Completions;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Completions;

public sealed class CompletionTests
{
    private Library _library = null!;
    private SearchEngine _engine = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _library = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());
        _engine = SearchEngine.OpenInMemory(_library);
    }

    [OneTimeTearDown]
    public void Close() => _engine.Dispose();

    [TestCase("retenc", CompletionKind.Topic)]
    [TestCase("racib", CompletionKind.Participant)]
    [TestCase("minister klim", CompletionKind.Institution)]
    [TestCase("stale zrodlo fin", CompletionKind.Entry)]
    [TestCase("publiczno", CompletionKind.Phrase)]
    public async Task Knows_every_kind_of_name(string typed, CompletionKind kind) =>
        Assert.That((await _engine.CompleteAsync(typed)).Select(completion => completion.Kind), Has.Member(kind));

    [TestCase("")]
    [TestCase("?!")]
    [TestCase("krokodylarnia")]
    public async Task Knows_nothing_of_what_nothing_begins_with(string typed) =>
        Assert.That(await _engine.CompleteAsync(typed), Is.Empty);

    [Test]
    public async Task Gives_at_most_ten_and_of_no_kind_all()
    {
        var completions = await _engine.CompleteAsync("m");

        Assert.That(completions, Has.Count.EqualTo(10));
        Assert.That(completions.Select(completion => completion.Kind).Distinct().Count(), Is.GreaterThan(2));
    }

    [Test]
    public async Task Every_completion_leads_to_something()
    {
        foreach (var completion in await AllAsync())
        {
            var found = completion.Kind switch
            {
                CompletionKind.Entry => _library.TryFind(completion.Id, out _) ? 1 : 0,
                CompletionKind.Phrase => _engine.Search(new SearchRequest { Query = completion.Text }).Total,
                CompletionKind.Topic => _engine.Search(Searching.By(Facet.Topic, completion.Id)).Total,
                CompletionKind.Participant => _engine.Search(Searching.By(Facet.Participant, completion.Id)).Total,
                _ => _engine.Search(Searching.By(Facet.Addressee, completion.Id)).Total,
            };

            Assert.That(found, Is.Positive, completion.ToString());
            if (completion.Kind is not (CompletionKind.Entry or CompletionKind.Phrase))
                Assert.That(completion.Entries, Is.EqualTo(found), completion.ToString());
        }
    }

    [Test]
    public async Task Sample_material_says_so()
    {
        var samples = (await AllAsync()).Where(completion => _library.TryFind(completion.Id, out var entry) && entry.IsExample).ToList();

        Assert.That(samples, Is.Not.Empty);
        Assert.That(samples, Has.All.Property(nameof(Completion.IsExample)).True);
    }

    [Test]
    public async Task An_update_brings_its_own_completions()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Retencja wody")));
        var before = await engine.CompleteAsync("tram");
        var library = Sample.Library(Sample.Recommendation("b", "Tramwaje"));

        _ = engine.Update(library);

        Assert.That(before, Is.Empty);
        Assert.That(() => engine.CompletionsVersion, Is.EqualTo(library.Fingerprint).After(10_000, 10));
        Assert.That((await engine.CompleteAsync("tram")).Single().Id, Is.EqualTo("b"));
    }

    [Test]
    public async Task Nobody_waits_for_the_completions_of_an_edit()
    {
        var first = Sample.Library(Sample.Recommendation("a", "Tramwaje"));
        var earlier = new CompletionsInMaking(first, previous: null);
        _ = await earlier.AskAsync(CancellationToken.None);

        using var hold = new ManualResetEventSlim();
        var later = new CompletionsInMaking(Sample.Library(Sample.Recommendation("b", "Tramwaj wodny")), earlier, library =>
        {
            hold.Wait();
            return CompletionIndex.Of(library);
        });
        var meanwhile = later.AskAsync(CancellationToken.None);
        hold.Set();

        Assert.That(meanwhile.IsCompletedSuccessfully, Is.True);
        Assert.That((await meanwhile).Find("tram").Single().Id, Is.EqualTo("a"));
        Assert.That(() => later.Ready?.Find("tram").Single().Id, Is.EqualTo("b").After(10_000, 10));
    }

    [Test]
    public async Task Completions_are_let_go_of_once_new_ones_are_made_though_nobody_asks_again()
    {
        var (later, earlier) = await ReplacedAsync();

        // Goes on from a stack of its own: that of the task which made the earlier ones holds them.
        await Task.Yield();

        Assert.That(() => IsHeld(earlier), Is.False.After(10_000, 10));
        GC.KeepAlive(later);
    }

    [Test]
    public async Task A_participant_is_not_given_a_second_time_as_an_entry()
    {
        var completions = await _engine.CompleteAsync("raciborz");

        Assert.That(completions.Where(completion => completion.Kind == CompletionKind.Entry && completion.EntryKind == EntryKind.Participant), Is.Empty);
    }

    /// <summary>Completions that are being made, for which nobody asks, and those before, which nobody else holds.</summary>
    private static async Task<(CompletionsInMaking Later, WeakReference Earlier)> ReplacedAsync()
    {
        var earlier = new CompletionsInMaking(Sample.Library(Sample.Recommendation("a", "Tramwaje")), previous: null);
        var made = new WeakReference(await earlier.AskAsync(CancellationToken.None));
        return (new CompletionsInMaking(Sample.Library(Sample.Recommendation("b", "Tramwaj wodny")), earlier), made);
    }

    private static bool IsHeld(WeakReference reference)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return reference.IsAlive;
    }

    /// <summary>All that every pair of letters leads to.</summary>
    private async Task<IReadOnlyList<Completion>> AllAsync()
    {
        var all = new HashSet<Completion>();
        foreach (var first in "abcdefghijklmnoprstuwz")
        {
            foreach (var second in "abcdefghijklmnoprstuwyz")
                all.UnionWith(await _engine.CompleteAsync($"{first}{second}"));
        }

        return [.. all];
    }
}

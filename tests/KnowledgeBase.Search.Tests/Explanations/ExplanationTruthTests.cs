using System.Text.Json;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Explanations;

/// <summary>Whatever is asked of the repository's content, no explanation says anything that is not so.</summary>
public sealed class ExplanationTruthTests
{
    private const int Queries = 400;

    /// <summary>The queries are random, but the same in every run.</summary>
    private const int Seed = 1918;

    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(ContentQueries.Library);

    [OneTimeTearDown]
    public void Close() => Engine.Dispose();

    [Test]
    public void Every_word_of_every_explanation_is_true()
    {
        var queries = new ContentQueries(Seed);
        var routes = new Dictionary<MatchRoute, int>();
        var faults = new List<string>();
        for (var number = 0; number < Queries; number++)
        {
            var query = queries.Next();
            foreach (var hit in Explained(query).Hits)
            {
                faults.AddRange(new ExplanationCheck(EntryOf(hit), ContentQueries.Library).Faults(hit.Explanation!).Select(fault => $"{query} → {fault}"));
                foreach (var form in hit.Explanation!.Words.SelectMany(word => word.Others.Prepend(word.Best)))
                    routes[form.Route] = routes.GetValueOrDefault(form.Route) + 1;
            }
        }

        TestContext.Out.WriteLine(string.Join(", ", routes.OrderBy(route => route.Key).Select(route => $"{route.Key} {route.Value}")));
        Assert.That(faults, Is.Empty);
        Assert.That(routes.Keys, Is.EquivalentTo(Enum.GetValues<MatchRoute>()), "every route is met");
    }

    [Test]
    public void An_entry_that_must_hold_all_words_lacks_none()
    {
        var queries = new ContentQueries(Seed + 1);
        var lacking = new List<string>();
        for (var number = 0; number < Queries; number++)
        {
            // Of alternatives one is enough.
            var query = queries.Next();
            if (query.Contains(" LUB ", StringComparison.Ordinal))
                continue;

            var response = Explained(query);
            if (!response.Remarks.Any(remark => remark.Kind is QueryRemarkKind.NotAllWords or QueryRemarkKind.Question))
                lacking.AddRange(response.Hits.Where(hit => hit.Explanation!.Missing.Count > 0).Select(hit => $"{hit.Id}: {string.Join(", ", hit.Explanation!.Missing)}"));
        }

        Assert.That(lacking, Is.Empty);
    }

    [Test]
    public void The_page_of_an_entry_is_marked_as_its_hit_explains()
    {
        var queries = new ContentQueries(Seed + 2);
        for (var number = 0; number < Queries / 4; number++)
        {
            var query = queries.Next();
            foreach (var hit in Explained(query).Hits)
            {
                var page = Engine.Highlight(new SearchRequest { Query = query }, EntryOf(hit))!;

                Assert.That(page.Title.Shown(), Is.EqualTo(hit.Title.Shown()));
                Assert.That(MarkedIn(hit), Is.SubsetOf(MarkedIn(page, EntryOf(hit))), query);
                Assert.That(JsonSerializer.Serialize(page.Explanation), Is.EqualTo(JsonSerializer.Serialize(hit.Explanation)), query);
            }
        }
    }

    /// <summary>The marked words of a hit's passages, which are shortened, and of the whole page.</summary>
    private static IEnumerable<(string? Anchor, string Text)> MarkedIn(Hit hit) =>
        hit.Snippets.Where(snippet => snippet.Anchor is not null).SelectMany(snippet => snippet.Text.Pieces.Where(piece => piece.IsMarked).Select(piece => (snippet.Anchor, piece.Text)));

    private static IEnumerable<(string? Anchor, string Text)> MarkedIn(EntryHighlights page, Entry entry) =>
        page.Body.SelectMany(mark => entry.Body.Passages.Where(passage => passage.Anchor == mark.Anchor).Select(passage => ((string?)mark.Anchor, passage.Text[mark.Start..mark.End])));

    private static SearchResponse Explained(string query) =>
        Engine.Search(new SearchRequest { Query = query, WithFacets = false, WithExplanations = true });

    private static Entry EntryOf(Hit hit) =>
        ContentQueries.Library.TryFind(hit.Id, out var entry) ? entry : throw new InvalidOperationException(hit.Id);
}

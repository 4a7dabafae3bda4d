using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Tests.Explanations;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Evidence;

/// <summary>Whatever paragraph is asked about, nothing is said of an entry that is not so.</summary>
public sealed class EvidenceTruthTests
{
    private const int Paragraphs = 150;
    private const int QueriesOfParagraph = 8;

    /// <summary>The paragraphs are random, but the same in every run.</summary>
    private const int Seed = 2026;

    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(ContentQueries.Library);

    [OneTimeTearDown]
    public void Close() => Engine.Dispose();

    [Test]
    public void Every_marked_word_stands_in_the_named_passage_and_its_route_holds()
    {
        var (faults, routes) = (new List<string>(), new HashSet<MatchRoute>());
        foreach (var hit in Drafts().SelectMany(draft => Ask(draft)))
        {
            Assert.That(hit.Summary.ToString(), Is.EqualTo(hit.Entry.Summary));
            foreach (var passage in hit.Passages)
            {
                faults.AddRange(new ExplanationCheck(hit.Entry, ContentQueries.Library).Faults(new MatchExplanation(passage.Words, [])));
                if (passage.Text.ToString() != passage.Passage.Text || passage.Words.Any(word => word.Best.Place.Anchor != passage.Passage.Anchor))
                    faults.Add($"{hit.Entry.Id}: „{passage.Text}” is not passage {passage.Passage.Number}");

                var marked = string.Join('\n', passage.Text.Pieces.Where(piece => piece.IsMarked).Select(piece => piece.Text));
                faults.AddRange(passage.Words.Where(word => !marked.Contains(word.Best.Text, StringComparison.Ordinal)).Select(word => $"{hit.Entry.Id}: „{word.Best.Text}” is not marked"));
                routes.UnionWith(passage.Words.Select(word => word.Best.Route));
            }
        }

        Assert.That(faults, Is.Empty);
        Assert.That(routes, Is.SupersetOf([MatchRoute.Spelling, MatchRoute.Inflection, MatchRoute.Synonym, MatchRoute.Family]));
    }

    [Test]
    public void Shares_are_parts_of_the_paragraph_and_hits_come_in_their_order()
    {
        foreach (var hits in Drafts().Select(Ask))
        {
            Assert.That(hits.Select(hit => hit.Score), Is.Ordered.Descending);
            foreach (var hit in hits)
            {
                Assert.That(hit.Covered, Is.InRange(0, 1 + 1e-9));
                Assert.That(hit.Passages.Select(passage => passage.Covered), Is.All.InRange(0, hit.Covered + 1e-9));
                Assert.That(hit.Words, Is.Unique.And.Count.AtLeast(3));
            }
        }
    }

    [Property(MaxTest = 300)]
    public bool Any_text_is_answered(string?[] texts)
    {
        var response = Engine.FindEvidence(new EvidenceRequest { Paragraphs = [.. texts.Select(text => text ?? "")], Entries = -1, Passages = int.MaxValue });
        return response.Paragraphs.Count + response.LeftOut <= texts.Length && response.Paragraphs.All(paragraph => paragraph.Hits.Count <= 1);
    }

    [Test]
    public void Odd_text_is_answered()
    {
        var random = new Random(Seed);
        List<string> texts = [.. Enumerable.Range(0, 200).Select(_ => RandomText.Make(random)), new string('a', 100_000), string.Concat(Enumerable.Repeat("(\"-~* ", 2_000)), "\uD83D" + new string(' ', 50) + "\uDE00"];

        Assert.That(() => Engine.FindEvidence(new EvidenceRequest { Paragraphs = texts, Answered = int.MaxValue }), Throws.Nothing);
    }

    private static IReadOnlyList<EvidenceHit> Ask(string paragraph) =>
        [.. Engine.FindEvidence(new EvidenceRequest { Paragraphs = [paragraph], Entries = 10, Passages = 4 }).Paragraphs.SelectMany(found => found.Hits)];

    // Words of the content beside each other, and sentences of it mixed with others: both have something in common with entries.
    private static IEnumerable<string> Drafts()
    {
        var (queries, random) = (new ContentQueries(Seed), new Random(Seed));
        var passages = ContentQueries.Library.Entries.SelectMany(entry => entry.Body.Passages).Select(passage => passage.Text).ToList();
        for (var number = 0; number < Paragraphs; number++)
        {
            yield return number % 2 == 0
                ? string.Join(' ', Enumerable.Range(0, QueriesOfParagraph).Select(_ => queries.Next()))
                : $"{passages[random.Next(passages.Count)]} {queries.Next()} {passages[random.Next(passages.Count)]}";
        }
    }
}

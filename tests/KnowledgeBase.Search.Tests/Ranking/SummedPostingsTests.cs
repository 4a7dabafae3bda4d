using KnowledgeBase.Search.Ranking;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Tests.Ranking;

/// <summary>However the lists of many words are walked over, the same documents come with sums that are the same to the last bit.</summary>
public sealed class SummedPostingsTests
{
    private const int Entries = 3_000;
    private const int Words = 24;
    private const float Before = 0.1f;

    // From a word in half of the entries to words in two or three, some twice in a text.
    private readonly RandomPostings _postings = new(20261129, Entries, [.. Enumerable.Range(0, Words).Select(word => 0.5 / (1 + (word * word)))], most: 2);
    private readonly FrequencyScale _scale = RandomPostings.Scale(shortest: 3);

    [OneTimeTearDown]
    public void Close() => _postings.Dispose();

    [Test]
    public void Asked_about_every_document_they_sum_as_asked_about_one()
    {
        var walked = new SummedPostings(_postings.Words, _scale);
        var met = 0;
        for (var document = walked.Document; document != DocIdSetIterator.NO_MORE_DOCS; document = walked.Advance(document + 1))
        {
            var asked = new SummedPostings(_postings.Words, _scale);
            Assert.That(asked.Advance(document), Is.EqualTo(document));
            Assert.That(walked.AddTo(Before), Is.EqualTo(asked.AddTo(Before)));
            met++;
        }

        Assert.That(met, Is.EqualTo(_postings.Words.SelectMany(word => word.Documents.ToArray()).Distinct().Count()));
    }

    [Property(MaxTest = 100)]
    public void Steps_and_windows_in_any_turn_meet_what_the_lists_hold(ushort[] targets)
    {
        var expected = _postings.Words.SelectMany(word => word.Documents.ToArray()).Distinct().Order().ToList();
        var walked = new SummedPostings(_postings.Words, _scale);
        var window = new ScoreWindow();
        foreach (var target in targets.Select(target => target % Entries).Order())
        {
            // Every third step is a window, whole or in part.
            if (target % 3 == 0)
            {
                window.MoveTo(target);
                _ = walked.Advance(target);
                walked.AddTo(window);
                Assert.That(walked.Document, Is.EqualTo(FirstFrom(Math.Max(target, window.End))));
            }
            else
            {
                var from = Math.Max(target, walked.Document);
                Assert.That(walked.Advance(target), Is.EqualTo(FirstFrom(from)));
            }
        }

        int FirstFrom(int document) => expected.FirstOrDefault(each => each >= document, DocIdSetIterator.NO_MORE_DOCS);
    }
}

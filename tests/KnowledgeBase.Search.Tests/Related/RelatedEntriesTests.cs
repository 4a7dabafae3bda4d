using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Related;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Related;

public sealed class RelatedEntriesTests
{
    private static readonly HashSet<string> None = [];

    [Property(MaxTest = 200)]
    public void Every_reason_is_true(int seed)
    {
        var library = Named(new RandomLibrary(seed).Create(), new Random(seed));
        using var engine = SearchEngine.OpenInMemory(library);

        Check(engine, library);
    }

    [Test]
    public void Every_reason_is_true_of_the_content()
    {
        var library = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());
        using var engine = SearchEngine.OpenInMemory(library);

        Check(engine, library);
    }

    [Test]
    public void What_is_named_elsewhere_is_not_named_again()
    {
        using var engine = SearchEngine.OpenInMemory(SmallLibrary.Shared);
        var entry = SmallLibrary.Shared.OfKind<Recommendation>().First(entry => engine.RelatedTo(entry, None).Count > 1);
        var first = engine.RelatedTo(entry, None)[0].Entry.Id;

        var others = engine.RelatedTo(entry, new HashSet<string> { first });

        Assert.That(others.Select(related => related.Entry.Id), Is.Not.Empty.And.Not.Contains(first));
    }

    [Test]
    public void A_rare_act_in_common_counts_more_than_one_that_all_have()
    {
        var library = Sample.Library(
            Sample.Recommendation("r1", "A") with { Acts = ["wspolny", "rzadki"] },
            Sample.Recommendation("r2", "B") with { Acts = ["wspolny"] },
            Sample.Recommendation("r3", "C") with { Acts = ["wspolny"] },
            Sample.Recommendation("r4", "D") with { Acts = ["rzadki"] });
        using var engine = SearchEngine.OpenInMemory(library);

        var related = engine.RelatedTo(library.Entries[0], None);

        Assert.That(related[0].Entry.Id, Is.EqualTo("r4"));
        Assert.That(((SharedActs)related[0].Reasons[0]).Acts, Is.EqualTo(["rzadki"]));
    }

    private static void Check(SearchEngine engine, Library library)
    {
        foreach (var entry in library.Entries)
        {
            var related = engine.RelatedTo(entry, None);

            Assert.That(related, Has.Count.LessThanOrEqualTo(6));
            Assert.That(related.Select(other => other.Entry.Id), Is.Unique.And.Not.Contains(entry.Id));
            foreach (var other in related)
            {
                Assert.That(other.Entry.Withdrawal, Is.Null);
                Assert.That(other.Reasons, Is.Not.Empty);
                foreach (var reason in other.Reasons)
                    Assert.That(IsTrue(reason, entry, other.Entry), $"{entry.Id} {other.Entry.Id} {reason}");
            }
        }
    }

    private static bool IsTrue(RelatedReason reason, Entry entry, Entry other) => reason switch
    {
        SharedActs shared => AreIn(shared.Acts, entry.Acts, other.Acts),
        SharedPolicyDocuments shared => AreIn(shared.Documents, entry.PolicyDocuments, other.PolicyDocuments),
        SharedSubject shared => AreIn(shared.Topics, entry.Topics, other.Topics)
            && AreIn(shared.Addressees, ((Recommendation)entry).Addressees, ((Recommendation)other).Addressees),
        SharedWords shared => shared.Lemmas.Count > 1 && AreIn(shared.Lemmas, LemmasOf(entry), LemmasOf(other)),
        _ => false,
    };

    private static bool AreIn(IReadOnlyList<string> values, IEnumerable<string> mine, IEnumerable<string> theirs) =>
        values.Count > 0 && values.All(value => mine.Contains(value) && theirs.Contains(value));

    private static HashSet<string> LemmasOf(Entry entry) =>
        [.. entry.Body.Passages.SelectMany(passage => PolishText.Default.Analyze(passage.Text)).SelectMany(token => token.LikelyLemmas)];

    private static Library Named(Library library, Random random) => Sample.Library(
        library.Vocabularies,
        [.. library.Entries.Select(entry => entry with
        {
            Acts = [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"akt-{random.Next(5)}").Distinct()],
            PolicyDocuments = [.. Enumerable.Range(0, random.Next(2)).Select(_ => $"dokument-{random.Next(3)}")],
        })]);
}

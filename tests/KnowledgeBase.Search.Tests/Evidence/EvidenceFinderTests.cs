using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Tests.Explanations;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Evidence;

public sealed class EvidenceFinderTests
{
    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(ContentQueries.Library);

    [OneTimeTearDown]
    public void Close() => Engine.Dispose();

    [Test]
    public void The_entry_on_the_subject_comes_first_with_its_passage_and_words()
    {
        var found = Ask(SampleDrafts.RainAct);

        var best = found.Hits[0];
        Assert.That(best.Entry.Id, Is.EqualTo("przyklad-rek-zie-03"));
        Assert.That(best.Entry.IsExample, Is.True);
        Assert.That(best.Words, Has.Some.EqualTo("deszczówki"));
        Assert.That(best.Passages[0].Words, Is.Not.Empty);
        Assert.That(best.Passages[0].Text.Pieces.Any(piece => piece.IsMarked), Is.True);
        Assert.That(best.Passages[0].Words.Select(word => word.Best.Route), Has.Some.EqualTo(MatchRoute.Inflection).Or.Some.EqualTo(MatchRoute.Spelling));
    }

    [Test]
    public void Nothing_is_better_than_something_on_another_subject()
    {
        Assert.That(Ask(SampleDrafts.Hunting).Hits, Is.Empty);
    }

    [Test]
    public void Only_recommendations_and_initiatives_that_stand_are_named()
    {
        var found = Ask(SampleDrafts.RainAct, entries: EvidenceRequest.MostEntries);

        Assert.That(found.Hits.Select(hit => hit.Entry), Is.All.InstanceOf<Recommendation>().Or.InstanceOf<Initiative>());
        Assert.That(found.Hits.Select(hit => hit.Entry.Withdrawal), Is.All.Null);
    }

    [Test]
    public void Each_paragraph_is_answered_by_itself_and_a_heading_is_passed_over()
    {
        var response = Engine.FindEvidence(new EvidenceRequest { Paragraphs = ["Rozdział 3. Woda", SampleDrafts.RainAct, "", SampleDrafts.Hunting] });

        Assert.That(response.Paragraphs.Select(paragraph => paragraph.Place), Is.EqualTo([1, 3]));
        Assert.That(response.Paragraphs[0].Hits.Select(hit => hit.Entry.Id), Is.EqualTo(Ask(SampleDrafts.RainAct).Hits.Select(hit => hit.Entry.Id)));
        Assert.That(response.LeftOut, Is.Zero);
    }

    [Test]
    public void What_is_too_much_is_counted()
    {
        var response = Engine.FindEvidence(new EvidenceRequest { Paragraphs = [SampleDrafts.RainAct, SampleDrafts.Hunting, SampleDrafts.RainAct], Answered = 1 });

        Assert.That((response.Paragraphs.Count, response.LeftOut), Is.EqualTo((1, 2)));
    }

    [Test]
    public void What_looks_like_an_operator_is_a_word_of_a_draft()
    {
        var plain = Ask(SampleDrafts.RainAct);

        var odd = Ask($"(\"{SampleDrafts.RainAct.Replace("gmina", "-gmina", StringComparison.OrdinalIgnoreCase)}");

        Assert.That(odd.Hits.Select(hit => hit.Entry.Id), Is.EqualTo(plain.Hits.Select(hit => hit.Entry.Id)));
    }

    [Test]
    public void A_repeated_word_is_one_word_in_whatever_form()
    {
        var found = Ask("Zieleń miejska wymaga opieki; o zieleń i o zieleni, zielenią zwaną, dbają ogrodnicy miejscy oraz mieszkańcy osiedli.");

        Assert.That(found.Words.Count(word => word.StartsWith("ziele", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(1));
    }

    [Test]
    public void A_long_paragraph_is_read_to_its_limit()
    {
        var found = Ask(string.Concat(Enumerable.Repeat(SampleDrafts.RainAct + " ", 60)) + "cmentarz");

        Assert.That(found.Words, Has.None.EqualTo("cmentarz"));
        Assert.That(found.Hits[0].Entry.Id, Is.EqualTo("przyklad-rek-zie-03"));
    }

    [Test]
    public void An_act_that_both_name_is_told()
    {
        var found = Ask(
            "Gminy udostępniają zbiory danych na podstawie ustawy z dnia 11 sierpnia 2021 r. o otwartych danych i ponownym wykorzystywaniu "
            + "informacji sektora publicznego, lecz pola tych samych zbiorów noszą w każdym mieście inne nazwy, a schematy nie mają wersji.");

        Assert.That(found.Hits.Where(hit => hit.Names.Acts.Contains("otwarte-dane-2021")).Select(hit => hit.Entry.Id), Has.Some.EqualTo("przyklad-rek-cyf-01"));
    }

    [Test]
    public void Waiting_can_be_ended()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => Engine.FindEvidence(new EvidenceRequest { Paragraphs = [SampleDrafts.RainAct] }, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static ParagraphEvidence Ask(string paragraph, int entries = 5) =>
        Engine.FindEvidence(new EvidenceRequest { Paragraphs = [paragraph], Entries = entries }).Paragraphs.Single();
}

using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Snippets;

public sealed class SnippetTests
{
    [Test]
    public void Shows_the_whole_sentence_with_the_matched_words_marked()
    {
        var snippet = Snippets("zieleń miejska", "Woda płynie. Zieleń miejska rośnie. Koniec.").Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("[Zieleń] [miejska] rośnie."));
        Assert.That(snippet.Anchor, Is.EqualTo("p-1"));
        Assert.That(snippet.Number, Is.EqualTo(1));
    }

    [Test]
    public void Marks_other_forms()
    {
        var snippet = Snippets("miasto", "W wielu miastach rośnie zieleń.").Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("W wielu [miastach] rośnie zieleń."));
    }

    [Test]
    public void Marks_words_typed_without_Polish_letters()
    {
        var snippet = Snippets("zielen", "Rośnie zieleń.").Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("Rośnie [zieleń]."));
    }

    [Test]
    public void Marks_a_reference_as_one()
    {
        var snippet = Snippets("Dz.U. 2023 poz. 1688", "Ustawa (Dz.U. 2023 poz. 1688) działa.").Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("Ustawa ([Dz.U. 2023 poz. 1688]) działa."));
    }

    [Test]
    public void Marks_a_quoted_phrase_as_one_and_its_words_elsewhere_not_at_all()
    {
        var snippet = Snippets("\"plan ogólny\"", "Nowy plan ogólny gminy to nie każdy plan.").Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("Nowy [plan ogólny] gminy to nie każdy plan."));
    }

    [Test]
    public void Takes_the_passages_with_the_most_words_in_reading_order()
    {
        var snippets = Snippets(
            "zieleń woda", "Woda.", "Zieleń i woda.", "Nic.", "Zieleń.", "Zieleń, woda, woda.");

        Assert.That(snippets.Select(snippet => snippet.Number), Is.EqualTo(new[] { 1, 2, 5 }));
    }

    [Test]
    public void Adds_a_neighbouring_sentence_that_has_further_words()
    {
        var snippet = Snippets("zieleń woda energia", "Nic. Zieleń i woda. Energia. Nic.").Single();

        Assert.That(snippet.Text.Shown(), Is.EqualTo("[Zieleń] i [woda]. [Energia]."));
    }

    [Test]
    public void Shows_the_summary_when_the_text_holds_no_word()
    {
        var recommendation = Sample.Recommendation("a", "Zieleń", "Nic.");
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            recommendation with { Head = recommendation.Head with { Summary = "O zieleni i wodzie." } }));

        var hit = engine.Search(new SearchRequest { Query = "Zieleń" }).Hits.Single();

        Assert.That(hit.Title.Shown(), Is.EqualTo("[Zieleń]"));
        Assert.That(hit.Snippets.Single().Text.ToString(), Is.EqualTo("O zieleni i wodzie."));
        Assert.That(hit.Snippets.Single().Anchor, Is.Null);
        Assert.That(hit.Snippets.Single().Number, Is.Null);
    }

    [Test]
    public void Cuts_a_giant_sentence_between_words_around_the_first_mark()
    {
        var many = string.Join(' ', Enumerable.Repeat("słowo", 200));

        var snippet = Snippets("zieleń", $"Początek {many} zieleń {many} koniec.").Single();

        var text = snippet.Text.Shown();
        Assert.That(text, Does.StartWith("…słowo ").And.EndsWith(" słowo…").And.Contain(" [zieleń] "));
        Assert.That(snippet.Text.ToString(), Has.Length.LessThanOrEqualTo(322));
    }

    [Test]
    public void Cuts_a_giant_word()
    {
        var giant = "zieleń" + string.Concat(Enumerable.Repeat("😀", 1000));

        var snippet = Snippets("zieleń", $"Tu {giant} zieleń.").Single();

        Assert.That(snippet.Text.ToString(), Has.Length.LessThanOrEqualTo(323));
    }

    [Property(MaxTest = 100)]
    public void The_passage_at_the_anchor_holds_the_shown_text(int seed)
    {
        var random = new RandomLibrary(seed);
        var library = random.Create();
        using var engine = SearchEngine.OpenInMemory(library);

        foreach (var hit in engine.Search(random.Request()).Hits)
        {
            var found = library.TryFind(hit.Id, out var entry);
            Assert.That(found, Is.True);
            foreach (var snippet in hit.Snippets)
            {
                var source = entry!.Body.Passages.SingleOrDefault(passage => passage.Anchor == snippet.Anchor);
                Assert.That(source?.Number, Is.EqualTo(snippet.Number));
                Assert.That(source?.Text ?? entry.Summary, Does.Contain(snippet.Text.ToString()));
            }
        }
    }

    [Test]
    public void Highlights_a_given_text()
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library());

        Assert.That(engine.Highlight("zieleń woda", "Woda i zieleń.").Shown(), Is.EqualTo("[Woda] i [zieleń]."));
        Assert.That(engine.Highlight("", "Woda i zieleń.").Shown(), Is.EqualTo("Woda i zieleń."));
        Assert.That(engine.Highlight("woda", "").Pieces, Is.Empty);
    }

    private static IReadOnlyList<Snippet> Snippets(string query, params string[] passages)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Recommendation("a", "Tytuł", passages)));
        return engine.Search(new SearchRequest { Query = query }).Hits.Single().Snippets;
    }
}

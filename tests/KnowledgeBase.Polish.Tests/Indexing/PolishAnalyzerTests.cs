using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KnowledgeBase.Polish.Tests.Indexing;

public sealed class PolishAnalyzerTests
{
    [Test]
    public void Lemmas_of_one_word_stand_at_one_position()
    {
        var terms = Terms(PolishField.Lemma, "polityka zieleni");

        Assert.That(terms.Select(term => term.Increment), Is.EqualTo([1, 0, 1, 0, 0]));
        Assert.That(terms.Take(2).Select(term => term.Text), Is.EquivalentTo(["polityk", "polityka"]));
        Assert.That(terms.Skip(2).Select(term => term.Text), Is.EquivalentTo(["zielenić", "zieleń", "zielony"]));
    }

    [TestCase(PolishField.Exact, "żółte łodzie")]
    [TestCase(PolishField.Folded, "zolte lodzie")]
    public void Field_decides_the_spelling(PolishField field, string spelling)
    {
        Assert.That(string.Join(' ', Terms(field, "Żółte ŁODZIE").Select(term => term.Text)), Is.EqualTo(spelling));
    }

    [Test]
    public void Whole_has_its_length_and_stands_before_its_parts()
    {
        Assert.That(
            Terms(PolishField.Exact, "w Dz. U. z 2023 r. poz. 1688"),
            Is.EqualTo(
            [
                new Term("w", 1, 1, 0, 1),
                new Term("dz.u. 2023 poz. 1688", 1, 4, 2, 28),
                new Term("dz.u.", 0, 1, 2, 8),
                new Term("2023", 1, 1, 11, 15),
                new Term("poz", 1, 1, 19, 22),
                new Term("1688", 1, 1, 24, 28),
            ]));
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 300)]
    public void Streams_say_the_same_as_the_analysis(string text)
    {
        var tokens = PolishText.Default.Analyze(text);

        Assert.That(Terms(PolishField.Exact, text).Select(term => term.Text), Is.EqualTo(tokens.Select(token => token.Exact)));
        Assert.That(Terms(PolishField.Folded, text).Select(term => term.Text), Is.EqualTo(tokens.Select(token => token.Folded)));
        Assert.That(
            Terms(PolishField.Lemma, text).Select(term => (term.Text, term.Start, term.End)),
            Is.EquivalentTo(tokens.SelectMany(token => token.Lemmas.Select(lemma => (lemma, token.Start, token.End)))));
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 200)]
    public void Index_accepts_any_text_with_positions_and_offsets(string text)
    {
        using var directory = new RAMDirectory();
        using var analyzer = new PolishAnalyzer(PolishField.Lemma);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
        var type = new FieldType(TextField.TYPE_NOT_STORED)
        {
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
        };

        writer.AddDocument([new Field("text", text, type)]);
        writer.Commit();

        Assert.That(writer.NumDocs, Is.EqualTo(1));
    }

    [Test]
    public void Stream_obeys_the_contract_of_reuse()
    {
        using var analyzer = new PolishAnalyzer(PolishField.Lemma);

        var first = Read(analyzer, "gminy i miasta");
        using (var abandoned = analyzer.GetTokenStream("text", "porzucony tekst"))
        {
            abandoned.Reset();
            _ = abandoned.IncrementToken();
            abandoned.End();
        }

        Assert.That(Read(analyzer, "gminy i miasta"), Is.EqualTo(first));
        Assert.That(Read(analyzer, string.Empty), Is.Empty);
    }

    [Test]
    public void Stream_must_be_reset_before_use()
    {
        using var analyzer = new PolishAnalyzer(PolishField.Exact);
        using var stream = analyzer.GetTokenStream("text", "gmina");

        stream.Reset();
        Assert.That(stream.IncrementToken(), Is.True);
        Assert.That(stream.IncrementToken(), Is.False);
        Assert.That(stream.IncrementToken(), Is.False);
        stream.End();
        Assert.That(stream.GetAttribute<IOffsetAttribute>().EndOffset, Is.EqualTo("gmina".Length));
    }

    [Test]
    public void Long_text_from_a_slow_reader_is_read_to_the_end()
    {
        var text = string.Join(' ', Enumerable.Repeat("zieleń", 5000));
        using var analyzer = new PolishAnalyzer(PolishField.Exact);
        using var reader = new DrippingReader(text);
        using var stream = analyzer.GetTokenStream("text", reader);

        Assert.That(Read(stream), Has.Count.EqualTo(5000));
    }

    [Test]
    public void Several_threads_may_share_an_analyzer()
    {
        using var analyzer = new PolishAnalyzer(PolishField.Lemma);
        var expected = Read(analyzer, "gminami miastu interesariuszy");

        var answers = new List<Term>[64];
        _ = Parallel.For(0, answers.Length, i => answers[i] = Read(analyzer, "gminami miastu interesariuszy"));

        Assert.That(answers, Is.All.EqualTo(expected));
    }

    private static List<Term> Terms(PolishField field, string text)
    {
        using var analyzer = new PolishAnalyzer(field);
        return Read(analyzer, text);
    }

    private static List<Term> Read(PolishAnalyzer analyzer, string text)
    {
        using var stream = analyzer.GetTokenStream("text", text);
        return Read(stream);
    }

    private static List<Term> Read(TokenStream stream)
    {
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var length = stream.GetAttribute<IPositionLengthAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var terms = new List<Term>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new Term(
                term.ToString(), increment.PositionIncrement, length.PositionLength, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return terms;
    }

    private sealed record Term(string Text, int Increment, int Length, int Start, int End);

    /// <summary>Hands out seven characters at a time, as a network might.</summary>
    private sealed class DrippingReader(string text) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, 7));
    }
}

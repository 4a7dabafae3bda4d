using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Polish.Tests.Indexing;

public sealed class TermReaderTests
{
    // Every kind of token, words known, respelled, prefixed and guessed, and letters to be composed.
    private const string Text =
        "Miasto finansuje zieleń społeczno-gospodarczą, biało-czerwoną i kwiatowo-zmyślonkową wg Dz. U. z 2023 r. poz. 1688, art. 5 ust. 2 "
        + "pkt 3 lit. a; § 4, (UE) 2019/1024, 12,5% z 10 000–20 000 zł w latach 2021 – 2027. PPP-u, JST, MIDy, KPO-wskiego, "
        + "e-PIT-ów, gmin-ami i m.in. S.A. Kowalski'ego, d'Hondta: od 1 maja 2021 r., 01.05.2021, lat 90-tych, 4,5-letni; "
        + "jan@gov.pl, https://www.gov.pl/web/. Mikroretencja, zolc, wspolfinansowanie, hackathonami, XLI/312/2022, zielen\u0301, ﬁnanse.";

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(10);

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 300)]
    public void Reader_says_the_same_as_the_analysis(string text)
    {
        var expected = PolishText.Default.Analyze(text).Select(token => (token.Exact, token.Position, token.Span, string.Join('|', token.Lemmas), token.LikelyLemmas[0]));

        var read = Read(new TermReader(PolishText.Default), text);

        Assert.That(read, Is.EqualTo(expected));
    }

    [Test]
    public void Reader_takes_one_text_after_another()
    {
        var reader = new TermReader(PolishText.Default);
        _ = Read(reader, Text);

        Assert.That(Read(reader, "zieleń").Select(token => token.Exact), Is.EqualTo(["zieleń"]));
    }

    [Test]
    public void Reading_allocates_nothing()
    {
        var reader = new TermReader(PolishText.Default);

        Assert.That(AllocatedBy(() => Walk(reader)), Is.Zero);
    }

    [TestCase(PolishField.Exact)]
    [TestCase(PolishField.Folded)]
    [TestCase(PolishField.Lemma)]
    public void The_token_stream_allocates_nothing(PolishField field)
    {
        using var analyzer = new PolishAnalyzer(field);

        Assert.That(AllocatedBy(() => Walk(analyzer)), Is.Zero);
    }

    /// <summary>What a run allocates once the buffers have grown and the code, the framework's included, is compiled for good.</summary>
    private static long AllocatedBy(Action run)
    {
        var started = TimeProvider.System.GetTimestamp();
        long allocated;
        do
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        while (allocated > 0 && TimeProvider.System.GetElapsedTime(started) < LongestWarmUp);

        return allocated;
    }

    private static void Walk(TermReader reader)
    {
        for (reader.Read(Text); reader.MoveNext();)
            _ = reader.LikelyLemma;
    }

    private static void Walk(PolishAnalyzer analyzer)
    {
        using var stream = analyzer.GetTokenStream("text", Text);
        stream.Reset();
        while (stream.IncrementToken())
        {
            // Reading is all that is measured.
        }

        stream.End();
    }

    private static List<(string Exact, int Position, int Span, string Lemmas, string LikelyLemma)> Read(TermReader reader, string text)
    {
        var read = new List<(string, int, int, string, string)>();
        for (reader.Read(text); reader.MoveNext();)
            read.Add((reader.Exact.ToString(), reader.Position, reader.Span, string.Join('|', reader.Lemmas.ToSortedArray()), reader.LikelyLemma.ToString()));

        return read;
    }
}

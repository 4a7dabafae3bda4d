using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Retrieval;
using KnowledgeBase.Evaluation.Variants;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Evaluation.Tests;

/// <summary>Search over the content must not become worse: the floors stand just under what was last measured.</summary>
public sealed class JudgementFloorTests
{
    private static readonly Lazy<Corpus> Content = new(() =>
        Corpus.Of(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions())));

    [TestCase("", 0.81, 0.91)]
    [TestCase("held-back", 0.815, 0.930)]
    public void Judged_queries_find_their_entries(string folder, double ndcg, double reciprocalRank)
    {
        var run = Ask(folder, new QueryVariant());

        Assert.That(run.Ndcg10, Is.GreaterThan(ndcg));
        Assert.That(run.Mrr10, Is.GreaterThan(reciprocalRank));
    }

    [TestCase("")]
    [TestCase("held-back")]
    public void Queries_without_Polish_letters_lose_at_most_a_hundredth(string folder)
    {
        var typed = Ask(folder, new QueryVariant());

        var plain = Ask(folder, new QueryVariant(WithoutPolishLetters: true));

        Assert.That(plain.Ndcg10, Is.GreaterThan(typed.Ndcg10 - 0.01));
        Assert.That(plain.Recall100, Is.GreaterThan(typed.Recall100 - 0.01));
    }

    [TestCase("", 1)]
    [TestCase("", 2)]
    [TestCase("held-back", 1)]
    public void A_typing_error_more_loses_at_most_five_hundredths(string folder, int seed)
    {
        var typed = Ask(folder, new QueryVariant());

        var mistyped = Ask(folder, new QueryVariant(TypingErrorSeed: seed));

        Assert.That(mistyped.Ndcg10, Is.GreaterThan(typed.Ndcg10 - 0.05));
    }

    private static RetrievalRun Ask(string folder, QueryVariant variant)
    {
        var relevance = new RelevanceFolder(Path.Combine(RepositoryPaths.Root, "tests", "data", "judgements", folder));
        var queries = relevance.ReadQueries(Content.Value).Select(variant.Apply).ToList();
        using var search = RankedSearches.Open(ComparedAnalysis.Default, Content.Value, new AnalysisFiles(), RankingWeights.Default);
        return RetrievalRun.Of(ComparedAnalysis.Default, search, queries);
    }
}

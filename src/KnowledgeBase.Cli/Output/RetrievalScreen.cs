using System.Globalization;
using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Retrieval;
using Spectre.Console;

namespace KnowledgeBase.Cli.Output;

/// <summary>Shows the figures of <c>kb eval</c>: a table, lost queries, or JSON.</summary>
internal static class RetrievalScreen
{
    // Beyond this a figure is noise, and two machines might differ.
    private const int JsonDigits = 6;

    public static void WriteJson(TextWriter output, IReadOnlyList<RetrievalRun> runs) =>
        JsonOutput.Write(output, runs.ToDictionary(run => AnalysisOptions.NameOf(run.Analysis), run => new
        {
            Ndcg10 = Math.Round(run.Ndcg10, JsonDigits),
            Mrr10 = Math.Round(run.Mrr10, JsonDigits),
            Recall1 = Math.Round(run.Recall1, JsonDigits),
            Recall10 = Math.Round(run.Recall10, JsonDigits),
            Recall100 = Math.Round(run.Recall100, JsonDigits),
            Ms = Math.Round(run.MillisecondsPerQuery, JsonDigits),
        }));

    public static void Write(TextWriter output, IReadOnlyList<JudgedQuery> queries, IReadOnlyList<RetrievalRun> runs)
    {
        var first = runs[0];
        var table = new Table().Border(TableBorder.Simple).AddColumn("analiza");
        foreach (var column in (string[])["nDCG@10", "p", "MRR@10", "p", "recall@1", "recall@10", "recall@100", "ms"])
            _ = table.AddColumn(new TableColumn(column).RightAligned());

        foreach (var run in runs)
        {
            _ = table.AddRow(
                AnalysisOptions.NameOf(run.Analysis),
                Figure(run.Ndcg10),
                PValue(first, run, outcome => outcome.Ndcg10),
                Figure(run.Mrr10),
                PValue(first, run, outcome => outcome.ReciprocalRank10),
                Figure(run.Recall1),
                Figure(run.Recall10),
                Figure(run.Recall100),
                run.MillisecondsPerQuery.ToString("F2", CultureInfo.InvariantCulture));
        }

        output.WriteLine($"Pytań: {queries.Count}.");
        Screens.On(output).Write(table);
        if (runs.Count > 1)
            output.WriteLine($"p: wobec {AnalysisOptions.NameOf(first.Analysis)}, test randomizacyjny par ({RandomizationTest.Permutations} losowań; Smucker, Allan, Carterette 2007).");
    }

    /// <summary>Tab-separated: analysis, rank under each analysis, relevant identifiers, query.</summary>
    public static void WriteLosses(TextWriter output, IReadOnlyList<JudgedQuery> queries, IReadOnlyList<RetrievalRun> runs)
    {
        output.WriteLine();
        output.WriteLine(string.Join('\t', ["przegrywa", .. runs.Select(run => AnalysisOptions.NameOf(run.Analysis)), "trafne", "pytanie"]));
        foreach (var loss in Losses.Find(runs))
        {
            var ranks = runs.Select(run => run.Outcomes[loss.Query].FirstRelevant?.ToString(CultureInfo.InvariantCulture) ?? "-");
            var query = queries[loss.Query];
            output.WriteLine(string.Join('\t', [AnalysisOptions.NameOf(loss.Analysis), .. ranks, string.Join(',', query.Relevant), query.Text]));
        }
    }

    private static string Figure(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    private static string PValue(RetrievalRun first, RetrievalRun run, Func<QueryOutcome, double> measure)
    {
        if (ReferenceEquals(first, run))
            return "";

        var p = RandomizationTest.PValue([.. first.Outcomes.Select(measure)], [.. run.Outcomes.Select(measure)]);
        return p < 0.0001 ? "<0.0001" : Figure(p);
    }
}

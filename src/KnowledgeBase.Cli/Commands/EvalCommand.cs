using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Evaluation;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Retrieval;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb eval</c>: how well the site's engine, and plain Lucene beside it, answer judged queries.</summary>
public static class EvalCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var analyses = new AnalysisOptions();
        var options = new EvalOptions();
        var folder = new Argument<string>("FOLDER") { Description = "Folder z queries.tsv (identyfikator, tabulator, zapytanie) i corpus.jsonl; bez tego drugiego pytania dotyczą treści." };
        var command = new Command("eval", "Zmierz jakość wyszukiwania na pytaniach o znanych odpowiedziach.") { folder };
        analyses.AddTo(command);
        options.AddTo(command);
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var relevance = new RelevanceFolder(parsed.GetRequiredValue(folder));
            var corpus = relevance.ReadCorpus(() => folders.ReadLibrary(parsed));
            var queries = QuerySplit.Take(relevance.ReadQueries(corpus), options.Part(parsed)).Select(options.Variant(parsed).Apply).ToList();
            if (queries.Count == 0)
                throw new EvaluationDataException("W tej części nie ma pytań. Wybierz inną w --part.");

            var files = analyses.Files(parsed);
            var runs = analyses.Runnable(parsed, files.MissingForSearch).Select(analysis => Run(RankedSearches.Open(analysis, corpus, files, options.Weights(parsed)), analysis, queries)).ToList();
            Write(parsed.InvocationConfiguration.Output, queries, runs, options.Json(parsed), options.Losses(parsed));
            return ExitCode.Success;
        });
        return command;
    }

    private static RetrievalRun Run(IRankedSearch search, ComparedAnalysis analysis, IReadOnlyList<JudgedQuery> queries)
    {
        using (search)
            return RetrievalRun.Of(analysis, search, queries);
    }

    private static void Write(TextWriter output, IReadOnlyList<JudgedQuery> queries, IReadOnlyList<RetrievalRun> runs, bool asJson, bool withLosses)
    {
        if (asJson)
        {
            RetrievalScreen.WriteJson(output, runs);
            return;
        }

        RetrievalScreen.Write(output, queries, runs);
        if (withLosses)
            RetrievalScreen.WriteLosses(output, queries, runs);
    }
}

using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Retrieval;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb eval</c>: how well the site's engine, and plain Lucene beside it, answer judged queries.</summary>
public static class EvalCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var options = new EvalOptions();
        var folder = new Argument<string>("FOLDER") { Description = "Folder z queries.tsv (identyfikator, tabulator, zapytanie) i corpus.jsonl; bez tego drugiego pytania dotyczą treści." };
        var command = new Command("eval", "Zmierz jakość wyszukiwania na pytaniach o znanych odpowiedziach.") { folder };
        options.AddTo(command);
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var relevance = new RelevanceFolder(parsed.GetRequiredValue(folder));
            var corpus = relevance.ReadCorpus(() => folders.ReadLibrary(parsed));
            var queries = QuerySplit.Take(relevance.ReadQueries(corpus), options.Part(parsed)).Select(options.Variant(parsed).Apply).ToList();
            if (queries.Count == 0)
                throw new EvaluationDataException("W tej części nie ma pytań. Wybierz inną w --part.");

            var files = options.Files(parsed);
            var analyses = Runnable(options.Analysis(parsed), files, parsed.InvocationConfiguration.Error);
            var runs = analyses.Select(analysis => Run(analysis, corpus, files, queries)).ToList();
            Write(parsed.InvocationConfiguration.Output, queries, runs, options.Json(parsed), options.Losses(parsed));
            return ExitCode.Success;
        });
        return command;
    }

    private static List<SearchAnalysis> Runnable(SearchAnalysis[]? chosen, AnalysisFiles files, TextWriter error)
    {
        var runnable = new List<SearchAnalysis>();
        foreach (var analysis in chosen ?? Enum.GetValues<SearchAnalysis>())
        {
            if (files.Missing(analysis) is not { } missing)
                runnable.Add(analysis);
            else if (chosen is null)
                error.WriteLine($"Pominięto {EvalOptions.NameOf(analysis)}: {missing}.");
            else
                throw new EvaluationDataException($"Nie można uruchomić {EvalOptions.NameOf(analysis)}: {missing}.");
        }

        return runnable;
    }

    private static RetrievalRun Run(SearchAnalysis analysis, Corpus corpus, AnalysisFiles files, IReadOnlyList<JudgedQuery> queries)
    {
        using var search = RankedSearches.Open(analysis, corpus, files);
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

using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb check</c>: names every fault of the content with file, line and mend.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var json = new Option<bool>("--json") { Description = "Wypisz problemy jako JSON." };
        var command = new Command("check", "Sprawdź treść i powiedz, co w którym pliku i wierszu poprawić.") { json };
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var library = folders.ReadLibrary(parsed);
            IReadOnlyList<ContentProblem> problems = [.. library.Problems, .. ProblemsOfRules(library)];
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                WriteJson(output, problems);
            else
                WriteText(output, library.Entries.Count, problems);

            return problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? ExitCode.ProblemsFound : ExitCode.Success;
        });
        return command;
    }

    // Whether a rule does anything, only the search can tell; indexing for it takes a moment.
    private static IReadOnlyList<ContentProblem> ProblemsOfRules(Library library)
    {
        if (library.Rules is { Synonyms.Count: 0, Pinned.Count: 0 })
            return [];

        using var engine = SearchEngine.OpenInMemory(library);
        return engine.CheckRules();
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<ContentProblem> problems) =>
        JsonOutput.Write(output, problems.Select(problem => new
        {
            problem.File,
            problem.Line,
            problem.Code,
            Severity = problem.Severity == ProblemSeverity.Error ? "error" : "warning",
            problem.Message,
        }));

    private static void WriteText(TextWriter output, int entries, IReadOnlyList<ContentProblem> problems)
    {
        foreach (var problem in problems)
        {
            var severity = problem.Severity == ProblemSeverity.Error ? "błąd" : "ostrzeżenie";
            output.WriteLine($"{problem.File}:{problem.Line}: {severity} [{problem.Code}] {problem.Message}");
        }

        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        output.WriteLine($"Wpisy: {entries}. Błędy: {errors}. Ostrzeżenia: {problems.Count - errors}.");
    }
}

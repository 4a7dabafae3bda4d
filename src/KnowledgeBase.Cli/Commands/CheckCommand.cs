using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Problems;

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
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                WriteJson(output, library.Problems);
            else
                WriteText(output, library);

            return library.Problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? ExitCode.ProblemsFound : ExitCode.Success;
        });
        return command;
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

    private static void WriteText(TextWriter output, Library library)
    {
        foreach (var problem in library.Problems)
        {
            var severity = problem.Severity == ProblemSeverity.Error ? "błąd" : "ostrzeżenie";
            output.WriteLine($"{problem.File}:{problem.Line}: {severity} [{problem.Code}] {problem.Message}");
        }

        var errors = library.Problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        output.WriteLine($"Wpisy: {library.Entries.Count}. Błędy: {errors}. Ostrzeżenia: {library.Problems.Count - errors}.");
    }
}

using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Polish.Analysis;
using Spectre.Console;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb stats</c>: what is in the content and in the index.</summary>
public static class StatsCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var command = new Command("stats", "Pokaż, co jest w treści i w indeksie.");
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var library = folders.ReadLibrary(parsed);
            using var engine = folders.OpenEngine(parsed, library);
            var table = new Table().Border(TableBorder.Simple).AddColumn("co").AddColumn(new TableColumn("ile").RightAligned());
            foreach (var kind in Enum.GetValues<EntryKind>())
                _ = table.AddRow(kind.Plural(), $"{library.Entries.Count(entry => entry.Kind == kind)}");

            _ = table
                .AddRow("wpisy razem", $"{library.Entries.Count}")
                .AddRow("w tym materiał przykładowy", $"{library.Entries.Count(entry => entry.IsExample)}")
                .AddRow("akapity", $"{library.Entries.Sum(entry => entry.Body.Passages.Count)}")
                .AddRow("tokeny", $"{library.Entries.SelectMany(entry => entry.Body.Passages).Sum(passage => PolishText.Default.Analyze(passage.Text).Count)}")
                .AddRow("błędy w treści", $"{library.Problems.Count(problem => problem.Severity == ProblemSeverity.Error)}")
                .AddRow("wersja treści", library.Fingerprint[..12])
                .AddRow("wersja analizy", Markup.Escape(PolishText.Version))
                .AddRow("indeks", Markup.Escape(folders.Index(parsed)))
                .AddRow("rozmiar indeksu", $"{SizeOf(folders.Index(parsed)) / 1024} kB");
            Screens.On(parsed.InvocationConfiguration.Output).Write(table);
            return ExitCode.Success;
        });
        return command;
    }

    private static long SizeOf(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}

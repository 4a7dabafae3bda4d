using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Search;
using Spectre.Console;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb index</c>: brings the index up to date with the content.</summary>
public static class IndexCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var rebuild = new Option<bool>("--rebuild") { Description = "Zbuduj indeks od nowa, nawet gdy jest aktualny." };
        var command = new Command("index", "Zbuduj albo zaktualizuj indeks.") { rebuild };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var library = folders.ReadLibrary(parsed);
            var console = Screens.On(parsed.InvocationConfiguration.Output);
            var report = console.Progress().Start(context =>
            {
                var task = context.AddTask("Indeksowanie", maxValue: Math.Max(1, library.Entries.Count));
                var progress = new ImmediateProgress(step => task.Value(step.Done).MaxValue(Math.Max(1, step.Total)));
                using var engine = parsed.GetValue(rebuild)
                    ? SearchEngine.Rebuild(folders.Index(parsed), library, progress)
                    : SearchEngine.Open(folders.Index(parsed), library, progress);
                task.Value(task.MaxValue);
                return engine.Report;
            });
            console.WriteLine($"{Describe(report.Action)} Wpisy: {report.Entries}, zapisane: {report.Written}, usunięte: {report.Removed}, czas: {report.Elapsed.TotalMilliseconds:0} ms.");
            return ExitCode.Success;
        });
        return command;
    }

    private static string Describe(IndexAction action) => action switch
    {
        IndexAction.Opened => "Indeks był aktualny.",
        IndexAction.Updated => "Indeks zaktualizowano.",
        IndexAction.Built => "Indeks zbudowano.",
        _ => "Indeks zbudowano od nowa.",
    };

    /// <summary>Reports at once: <see cref="Progress{T}"/> would post to the thread pool and arrive after the end.</summary>
    private sealed class ImmediateProgress(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}

using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Testing;
using KnowledgeBase.Testing.Documents;

namespace KnowledgeBase.Cli.Tests.Commands;

/// <summary>
/// The most memory that the real program holds at any time for files made to do harm. Each has a process of its own: what one
/// has taken from the system hides what the next one needs, and a collection afterwards hides both.
/// </summary>
public sealed class VerifyMemoryTests
{
    private const long Most = 300L << 20;

    /// <summary>No process of .NET holds less: a smaller number would be none that was measured.</summary>
    private const long Least = 16L << 20;

    private const int AtOnce = 2;
    private const long Huge = 500L << 20;

    [Test]
    public void No_file_makes_the_program_hold_300_megabytes()
    {
        using var library = new SmallLibrary();
        using var folder = new TemporaryFolder();
        var files = Files(folder).ToList();
        var runs = new FinishedProcess[files.Count];

        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, place =>
            runs[place] = FinishedProcess.Run(BuiltPrograms.Kb, "verify", files[place].Path, "--content", library.Folder));

        foreach (var (file, run) in files.Zip(runs).OrderByDescending(pair => pair.Second.PeakBytes))
            TestContext.Out.WriteLine($"{run.PeakBytes >> 20,4} MB {run.Elapsed.TotalMilliseconds,6:0} ms  {file.Name}");

        Assert.Multiple(() =>
        {
            foreach (var (file, run) in files.Zip(runs))
            {
                Assert.That(run.ExitCode, Is.EqualTo(file.IsRead ? ExitCode.Success : ExitCode.WrongUsage), $"{file.Name}: {run.Error}");
                Assert.That(run.PeakBytes, Is.InRange(Least, Most), file.Name);
            }
        });
    }

    /// <summary>The files by their names, the slowest first.</summary>
    private static IEnumerable<(string Name, string Path, bool IsRead)> Files(TemporaryFolder folder)
    {
        yield return ("forms that draw one another without end", folder.Write("forms", HostileDocuments.Forms(12, arePacked: true)), false);
        yield return ("500 megabytes", HugeFile(folder.PathOf("huge")), false);
        yield return ("as many bytes as a text may have", folder.Write("text", [.. Enumerable.Repeat((byte)'a', DocumentLimits.Usual.Bytes)]), false);
        foreach (var (document, number) in HostileDocuments.All.Select((document, number) => (document, number)))
            yield return (document.Name, folder.Write($"{number}", document.Make()), document.Faults.Count == 0);
    }

    private static string HugeFile(string path)
    {
        using var file = File.Create(path);
        file.SetLength(Huge);
        return path;
    }
}

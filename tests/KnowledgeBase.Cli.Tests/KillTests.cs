using System.Diagnostics;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests;

/// <summary>Kills the real program at random moments of its work, building anew and updating in turn: the last committed index must open and answer.</summary>
public sealed class KillTests
{
    private const int Kills = 50;

    /// <summary>The moments are random, but the same in every run.</summary>
    private const int Seed = 20231;

    private static readonly SearchRequest Question = new() { Query = "rekomendacja" };

    [Test]
    public void The_last_committed_index_survives_being_killed_fifty_times()
    {
        using var folder = new TemporaryFolder();
        var index = Path.Combine(folder.FullPath, "index");
        var contents = new[] { CopyOfContent(folder, "a"), CopyOfContent(folder, "b") };
        File.Delete(Directory.EnumerateFiles(Path.Combine(contents[1], "przyklady", "rekomendacje"), "*.md").Order(StringComparer.Ordinal).First());
        var libraries = contents.Select(Read).ToArray();
        var expected = libraries.Select(library => Answer(library, Path.Combine(folder.FullPath, library.Fingerprint))).ToArray();

        // The quickest of three: on a busy machine one slow run would make every kill come too late.
        var whole = Enumerable.Range(0, 3).Min(_ => Time(contents[0], index));
        var random = new Random(Seed);
        var died = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            var content = kill % 2;
            var rebuilds = kill / 2 % 2 == 0;
            died += RunAndKill(contents[content], index, rebuilds, TimeSpan.FromTicks(random.NextInt64(whole.Ticks))) ? 1 : 0;

            using var engine = SearchEngine.Open(index, libraries[content]);
            Assert.That(engine.Report.Action, Is.AnyOf(IndexAction.Opened, IndexAction.Updated), $"after kill {kill}");
            Assert.That(Ids(engine), Is.EqualTo(expected[content]), $"after kill {kill}");
        }

        TestContext.Out.WriteLine($"{died} of {Kills} runs were killed before their end; a whole run takes {whole.TotalMilliseconds:0} ms");
        Assert.That(died, Is.GreaterThan(Kills / 2), "the kills came too late to prove anything");
    }

    private static string CopyOfContent(TemporaryFolder folder, string name)
    {
        var target = Path.Combine(folder.FullPath, name);
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(RepositoryPaths.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    private static Library Read(string content) => new LibraryReader().Read(content, new ContentOptions());

    private static IReadOnlyList<string> Answer(Library library, string index)
    {
        using var engine = SearchEngine.Open(index, library);
        return Ids(engine);
    }

    private static IReadOnlyList<string> Ids(SearchEngine engine) => [.. engine.Search(Question).Hits.Select(hit => hit.Id)];

    private static TimeSpan Time(string content, string index)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(content, index, rebuilds: true);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.EqualTo(ExitCode.Success));
        return watch.Elapsed;
    }

    /// <summary>True when the process died by our hand, not by coming to its end.</summary>
    private static bool RunAndKill(string content, string index, bool rebuilds, TimeSpan after)
    {
        using var process = Start(content, index, rebuilds);
        if (process.WaitForExit(after))
            return false;

        process.Kill();
        process.WaitForExit();
        return true;
    }

    private static Process Start(string content, string index, bool rebuilds)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { BuiltPrograms.Kb, "index", "--content", content, "--index", index })
            start.ArgumentList.Add(argument);

        if (rebuilds)
            start.ArgumentList.Add("--rebuild");

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}

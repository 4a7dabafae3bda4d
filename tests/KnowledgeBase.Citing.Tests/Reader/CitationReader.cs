using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Reader;

/// <summary>Citation.js, run by the machine's Node.js. Without it tests are skipped with the reason; in CI that is a failure.</summary>
public static class CitationReader
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.Root, "tests", "KnowledgeBase.Citing.Tests", "Reader");

    // Without a mark of byte order, which the reader would take for JSON.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Ends the test that calls it where Node.js or the reader's packages are absent.</summary>
    public static void Require()
    {
        if (FindNode() is not null && Directory.Exists(Path.Combine(Folder, "node_modules", "@citation-js", "core")))
            return;

        const string Reason = "Node.js or the packages of the citation reader were not found. On Debian: apt-get install nodejs npm; then npm ci in tests/KnowledgeBase.Citing.Tests/Reader.";
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(Reason);

        Assert.Ignore(Reason);
    }

    /// <summary>What each citation is read as, all by one process.</summary>
    public static IReadOnlyList<ReadCitation> Read(IEnumerable<(CitationFormat Format, string Text)> citations)
    {
        using var node = Process.Start(new ProcessStartInfo(FindNode()!, [Path.Combine(Folder, "read.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;
        var reading = Task.Run(() => LinesOf(node.StandardOutput));
        foreach (var (format, text) in citations)
            node.StandardInput.WriteLine(JsonSerializer.Serialize(new { format = format.Code, text }));

        node.StandardInput.Close();
        var read = reading.GetAwaiter().GetResult();
        node.WaitForExit();
        return node.ExitCode == 0 ? read : throw new InvalidDataException($"The reader failed after {read.Count} citations.");
    }

    private static List<ReadCitation> LinesOf(StreamReader output)
    {
        var read = new List<ReadCitation>();
        while (output.ReadLine() is { } line)
            read.Add(new ReadCitation(JsonDocument.Parse(line).RootElement));

        return read;
    }

    private static string? FindNode() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "node"))
        .FirstOrDefault(File.Exists);
}

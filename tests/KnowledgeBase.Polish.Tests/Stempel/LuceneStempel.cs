using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Polish.Tests.Stempel;

/// <summary>Lucene's own Stempel, run by the machine's Java. Without it tests are skipped with the reason; in CI that is a failure.</summary>
public static class LuceneStempel
{
    public const string Jar = Jars + "lucene-analyzers-stempel-8.7.0.jar";

    private const string Jars = "/usr/share/java/";

    private static readonly string[] ClassPath =
        [Jar, Jars + "lucene-core-8.7.0.jar", Jars + "lucene-analyzers-common-8.7.0.jar"];

    /// <summary>Ends the test that calls it where Java or Lucene is absent.</summary>
    public static void Require()
    {
        if (ClassPath.All(File.Exists) && JavaFolder() is not null)
            return;

        const string Reason = "Lucene 8.7 for Java or a JDK was not found. On Debian: apt-get install liblucene8-java default-jdk-headless.";
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(Reason);

        Assert.Ignore(Reason);
    }

    /// <summary>The stem of each word by Lucene's default table, empty where there is none.</summary>
    public static IEnumerable<(string Word, string Stem)> Stems(IEnumerable<string> words) => Run(words, "default");

    /// <summary>The stems of each word by each of some tables, empty where there is none.</summary>
    public static IEnumerable<string[]> Stems(IEnumerable<string> words, IEnumerable<string> tables) =>
        Run(words, [.. tables]).Select(pair => pair.Answer.Split('\t'));

    /// <summary>The tokens of each text, as <see cref="Tokens.Write"/> writes them.</summary>
    public static IEnumerable<string> Analyze(IEnumerable<string> texts) => Run(texts).Select(pair => pair.Answer);

    private static IEnumerable<(string Line, string Answer)> Run(IEnumerable<string> lines, params string[] arguments)
    {
        using var java = Process.Start(StartInfo(arguments))!;
        var asked = new ConcurrentQueue<string>();
        var writing = Task.Run(() => Write(lines, asked, java.StandardInput));
        while (java.StandardOutput.ReadLine() is { } answer)
            yield return (asked.TryDequeue(out var line) ? line : throw new InvalidDataException($"An answer to no question: {answer}"), answer);

        writing.GetAwaiter().GetResult();
        if (!asked.IsEmpty)
            throw new InvalidDataException($"{asked.Count} lines were not answered.");
    }

    private static ProcessStartInfo StartInfo(string[] arguments)
    {
        var driver = Path.Combine(RepositoryPaths.Root, "tests", "KnowledgeBase.Polish.Tests", "Stempel", "StempelDriver.java");
        return new ProcessStartInfo(Path.Combine(JavaFolder()!, "java"), ["-cp", string.Join(Path.PathSeparator, ClassPath), driver, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
    }

    // What the pipes and Java's buffers hold is all that is ever asked and not answered.
    private static void Write(IEnumerable<string> lines, ConcurrentQueue<string> asked, StreamWriter input)
    {
        using (input)
        {
            foreach (var line in lines)
            {
                asked.Enqueue(line);
                input.Write(line);
                input.Write('\n');
            }
        }
    }

    // A Java that has its compiler beside it: the driver is run from its source.
    private static string? JavaFolder() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "java")) && File.Exists(Path.Combine(folder, "javac")));
}

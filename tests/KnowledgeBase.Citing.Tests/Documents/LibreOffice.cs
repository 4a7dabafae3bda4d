using System.Diagnostics;
using KnowledgeBase.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace KnowledgeBase.Citing.Tests.Documents;

/// <summary>LibreOffice without a window. Without it tests are skipped with the reason; in CI that is a failure.</summary>
public static class LibreOffice
{
    private const string Program = "soffice";

    // A first start makes a profile; on a busy machine that alone takes most of a minute.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Ends the test that calls it where LibreOffice is absent.</summary>
    public static void Require()
    {
        if ((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program))))
            return;

        const string Reason = "LibreOffice was not found. On Debian: apt-get install --no-install-recommends libreoffice-writer-nogui.";
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(Reason);

        Assert.Ignore(Reason);
    }

    /// <summary>The text of each page of each file as LibreOffice sets it, all by one process; files that it cannot open are missing.</summary>
    /// <param name="files">Files by name.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> PagesOf(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in files)
            folder.Write(name, bytes);

        // A profile of its own: one that another process has open makes this one hand over its files and leave.
        var profile = new Uri(Path.Combine(folder.FullPath, "profile")).AbsoluteUri;
        var arguments = new[] { $"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullPath };
        using var office = Process.Start(new ProcessStartInfo(Program, [.. arguments, .. files.Keys.Select(name => Path.Combine(folder.FullPath, name))])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = Task.WhenAll(office.StandardOutput.ReadToEndAsync(), office.StandardError.ReadToEndAsync());
        if (!office.WaitForExit(Longest))
        {
            office.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice did not finish.");
        }

        TestContext.Out.WriteLine(string.Concat(said.GetAwaiter().GetResult()));
        return files.Keys
            .Select(name => (name, pdf: Path.Combine(folder.FullPath, Path.ChangeExtension(name, "pdf"))))
            .Where(file => File.Exists(file.pdf))
            .ToDictionary(file => file.name, file => ReadPages(file.pdf));
    }

    private static IReadOnlyList<string> ReadPages(string path)
    {
        using var pdf = PdfDocument.Open(path);
        return [.. pdf.GetPages().Select(page => OneLine.Of(ContentOrderTextExtractor.GetText(page)))];
    }
}

using System.CommandLine;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Cli.Commands;

/// <summary>A command that reads a document and answers from it, for people or as JSON.</summary>
internal sealed class DocumentCommand : Command
{
    /// <param name="name">What is typed.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="answer">Makes ready what it needs while the document is being read, then answers from it; returns the exit code.</param>
    public DocumentCommand(string name, string description, Func<AskedDocument, int> answer)
        : base(name, description)
    {
        var file = new Argument<FileInfo>("PLIK") { Description = "Dokument DOCX, ODT, PDF, Markdown albo zwykły tekst; rodzaj rozpoznaje się po zawartości." };
        var citations = new CitationOptions("Napisz przypisy po angielsku.");
        var json = new Option<bool>("--json") { Description = "Wypisz wynik jako JSON." };
        Arguments.Add(file);
        citations.AddTo(this);
        Options.Add(json);
        SetAction(parsed =>
        {
            var asked = new AskedDocument(parsed, Task.Run(() => ReadAsync(parsed.GetRequiredValue(file))), citations.Context(parsed), parsed.GetValue(json));
            try
            {
                return answer(asked);
            }
            catch (UnreadableDocumentException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCode.WrongUsage;
            }
        });
    }

    private static async Task<ReadText> ReadAsync(FileInfo file)
    {
        using var stream = file.OpenRead();
        return await DocumentReader.ReadAsync(stream, DocumentLimits.Usual).ConfigureAwait(false);
    }
}

/// <summary>A document that a command was asked about.</summary>
/// <param name="Parsed">The command line.</param>
/// <param name="Reading">Reads the document.</param>
/// <param name="Citations">Address, day and language of citations.</param>
/// <param name="AsJson">Whether a program asks.</param>
internal sealed record AskedDocument(ParseResult Parsed, Task<ReadText> Reading, CitationContext Citations, bool AsJson)
{
    /// <summary>Where the answer goes.</summary>
    public TextWriter Output => Parsed.InvocationConfiguration.Output;

    /// <summary>The document; waits until it has been read.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or not within the limits.</exception>
    /// <exception cref="IOException">There is no such file.</exception>
    public ReadText WaitForText() => Reading.GetAwaiter().GetResult();
}

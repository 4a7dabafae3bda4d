using System.CommandLine;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Cli.Commands;

/// <summary>A command that reads a document and answers from it, for people or as JSON.</summary>
internal sealed class DocumentCommand : Command
{
    /// <param name="name">What is typed.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="answer">Answers from a document; returns the exit code.</param>
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
            try
            {
                var document = Read(parsed.GetRequiredValue(file));
                return answer(new AskedDocument(parsed, document, citations.Context(parsed), parsed.GetValue(json)));
            }
            catch (UnreadableDocumentException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCode.WrongUsage;
            }
        });
    }

    private static ReadText Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return DocumentReader.ReadAsync(stream, DocumentLimits.Usual).GetAwaiter().GetResult();
    }
}

/// <summary>A document that a command was asked about.</summary>
/// <param name="Parsed">The command line.</param>
/// <param name="Text">The document.</param>
/// <param name="Citations">Address, day and language of citations.</param>
/// <param name="AsJson">Whether a program asks.</param>
internal sealed record AskedDocument(ParseResult Parsed, ReadText Text, CitationContext Citations, bool AsJson)
{
    /// <summary>Where the answer goes.</summary>
    public TextWriter Output => Parsed.InvocationConfiguration.Output;
}

using System.CommandLine;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Search.Evidence;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb evidence</c>: which recommendations and initiatives support or cover each paragraph of a draft.</summary>
public static class EvidenceCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var site = new SiteAddressOption();
        var file = new Argument<FileInfo>("PLIK") { Description = "Dokument DOCX, ODT, PDF, Markdown albo zwykły tekst; rodzaj rozpoznaje się po zawartości." };
        var english = new Option<bool>("--english") { Description = "Napisz przypisy po angielsku." };
        var json = new Option<bool>("--json") { Description = "Wypisz wynik jako JSON." };
        var command = new Command("evidence", "Znajdź rekomendacje i MID na temat każdego akapitu projektu dokumentu i podaj gotowe przypisy.") { file, english, site, json };
        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            var context = new CitationContext(
                parsed.GetRequiredValue(site),
                DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
                parsed.GetValue(english) ? CitationLanguage.English : CitationLanguage.Polish);
            try
            {
                var document = Read(parsed.GetRequiredValue(file));
                using var engine = folders.OpenEngine(parsed, folders.ReadLibrary(parsed));
                var found = engine.FindEvidence(new EvidenceRequest { Paragraphs = document.RunningText(), Answered = int.MaxValue });
                Write(parsed, EvidenceOutput.Of(document, found, context), parsed.GetValue(json));
                return ExitCode.Success;
            }
            catch (UnreadableDocumentException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCode.WrongUsage;
            }
        });
        return command;
    }

    private static ReadText Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return DocumentReader.ReadAsync(stream, DocumentLimits.Usual).GetAwaiter().GetResult();
    }

    private static void Write(ParseResult parsed, EvidenceOutput found, bool asJson)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (asJson)
            JsonOutput.Write(output, found);
        else
            EvidenceScreen.Write(output, found);
    }
}

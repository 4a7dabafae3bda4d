using System.CommandLine;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.History;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb verify</c>: whether the quotations of a document are what the entries say, and the entries it names are there.</summary>
public static class VerifyCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var site = new SiteAddressOption();
        var file = new Argument<FileInfo>("PLIK") { Description = "Dokument DOCX, ODT, PDF, Markdown albo zwykły tekst; rodzaj rozpoznaje się po zawartości." };
        var english = new Option<bool>("--english") { Description = "Napisz przypisy po angielsku." };
        var json = new Option<bool>("--json") { Description = "Wypisz wynik jako JSON." };
        var command = new Command("verify", "Sprawdź, czy cytaty w dokumencie zgadzają się z wpisami, i podaj poprawione przypisy.") { file, english, site, json };
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var context = new CitationContext(
                parsed.GetRequiredValue(site),
                DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
                parsed.GetValue(english) ? CitationLanguage.English : CitationLanguage.Polish);
            try
            {
                var document = Read(parsed.GetRequiredValue(file));
                var library = folders.ReadLibrary(parsed);
                var history = ContentHistory.Open(folders.Content(parsed));
                _ = history.Read();
                var earlier = new EarlierTexts(history, folders.Options(parsed), () => library);
                var found = new QuotationChecker(library, earlier).Check(document, context);
                Write(parsed, found, parsed.GetValue(json));
                return found.HasFaults ? ExitCode.ProblemsFound : ExitCode.Success;
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

    private static void Write(ParseResult parsed, CheckedText found, bool asJson)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (asJson)
            JsonOutput.Write(output, CheckedTextOutput.Of(found));
        else
            QuotationScreen.Write(output, found);
    }
}

using System.CommandLine;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.History;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb verify</c>: whether the quotations of a document are what the entries say, and the entries it names are there.</summary>
public static class VerifyCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var command = new DocumentCommand("verify", "Sprawdź, czy cytaty w dokumencie zgadzają się z wpisami, i podaj poprawione przypisy.", asked =>
        {
            var past = Task.Run(() => HistoryOf(folders.Content(asked.Parsed)));
            var library = folders.ReadLibrary(asked.Parsed);
            var earlier = new EarlierTexts(past.GetAwaiter().GetResult(), folders.Options(asked.Parsed), () => library);
            var checker = new QuotationChecker(library, earlier);
            var found = checker.Check(asked.WaitForText(), asked.Citations);
            if (asked.AsJson)
                JsonOutput.Write(asked.Output, CheckedTextOutput.Of(found));
            else
                QuotationScreen.Write(asked.Output, found);
            return found.HasFaults ? ExitCode.ProblemsFound : ExitCode.Success;
        });
        folders.AddContentTo(command);
        return command;
    }

    private static ContentHistory HistoryOf(string content)
    {
        var history = ContentHistory.Open(content);
        _ = history.Read();
        return history;
    }
}

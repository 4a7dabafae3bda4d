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
            var library = folders.ReadLibrary(asked.Parsed);
            var history = ContentHistory.Open(folders.Content(asked.Parsed));
            _ = history.Read();
            var earlier = new EarlierTexts(history, folders.Options(asked.Parsed), () => library);
            var found = new QuotationChecker(library, earlier).Check(asked.Text, asked.Citations);
            if (asked.AsJson)
                JsonOutput.Write(asked.Output, CheckedTextOutput.Of(found));
            else
                QuotationScreen.Write(asked.Output, found);
            return found.HasFaults ? ExitCode.ProblemsFound : ExitCode.Success;
        });
        folders.AddContentTo(command);
        return command;
    }
}

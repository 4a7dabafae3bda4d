using System.CommandLine;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Search.Evidence;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb evidence</c>: which recommendations and initiatives support or cover each paragraph of a draft.</summary>
public static class EvidenceCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var command = new DocumentCommand("evidence", "Znajdź rekomendacje i MID na temat każdego akapitu projektu dokumentu i podaj gotowe przypisy.", asked =>
        {
            using var engine = folders.OpenEngine(asked.Parsed, folders.ReadLibrary(asked.Parsed));
            var text = asked.WaitForText();
            var found = engine.FindEvidence(new EvidenceRequest { Paragraphs = text.RunningText(), Answered = int.MaxValue });
            var output = EvidenceOutput.Of(text, found, asked.Citations);
            if (asked.AsJson)
                JsonOutput.Write(asked.Output, output);
            else
                EvidenceScreen.Write(asked.Output, output);
            return ExitCode.Success;
        });
        folders.AddTo(command);
        return command;
    }
}

using System.CommandLine;
using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb cite</c>: a finished citation of an entry or a passage, as the site gives it.</summary>
public static class CiteCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var id = new Argument<string>("ID") { Description = "Identyfikator wpisu." };
        var format = new Option<string>("--format")
        {
            Description = "Styl lub format zapisu.",
            DefaultValueFactory = _ => CitationFormat.Footnote.Code,
            HelpName = string.Join('|', CitationFormat.All.Select(known => known.Code)),
        };
        format.AcceptOnlyFromAmong([.. CitationFormat.All.Select(known => known.Code)]);
        var passage = new Option<string?>("--passage") { Description = "Kotwica akapitu: ostatnia część jego adresu, „p-…”.", HelpName = "KOTWICA" };
        var citations = new CitationOptions("Napisz daty i rodzaj dokumentu po angielsku.");
        var command = new Command("cite", "Wypisz gotowy przypis, pozycję bibliografii lub plik dla programu bibliograficznego.") { id, format, passage };
        citations.AddTo(command);
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var library = folders.ReadLibrary(parsed);
            if (!library.TryFind(parsed.GetRequiredValue(id), out var entry))
                return Missing(parsed, $"Nie ma wpisu „{parsed.GetValue(id)}”. Identyfikatory podaje „kb search” i adres strony wpisu.");

            if (CitationOf(entry, parsed.GetValue(passage), library, citations.Context(parsed)) is not { } citation)
                return Missing(parsed, $"Wpis „{entry.Id}” nie ma akapitu „{parsed.GetValue(passage)}”. Akapity: {string.Join(", ", entry.Body.Passages.Select(known => known.Anchor))}.");

            parsed.InvocationConfiguration.Output.WriteLine(CitationFormat.FromCode(parsed.GetValue(format))!.Write(citation).TrimEnd('\n'));
            return ExitCode.Success;
        });
        return command;
    }

    private static Citation? CitationOf(Entry entry, string? anchor, Library library, CitationContext context) =>
        anchor is null ? CitationBuilder.Of(entry, library, context) : CitationBuilder.Of(entry, anchor.TrimStart('#'), library, context);

    private static int Missing(ParseResult parsed, string reason)
    {
        parsed.InvocationConfiguration.Error.WriteLine(reason);
        return ExitCode.WrongUsage;
    }
}

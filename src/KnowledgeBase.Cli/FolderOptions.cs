using System.CommandLine;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli;

/// <summary>The options that choose other folders, alike in every command.</summary>
public sealed class FolderOptions
{
    private readonly Option<string> _content = new("--content")
    {
        Description = "Folder z treścią (domyślnie „content” w katalogu projektu).",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => DefaultFolders.Content,
    };

    private readonly Option<string> _index = new("--index")
    {
        Description = "Folder indeksu (domyślnie „index” w katalogu projektu).",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => DefaultFolders.Index,
    };

    private readonly Option<bool> _withoutExamples = new("--no-examples")
    {
        Description = "Pomiń materiał przykładowy.",
    };

    public void AddContentTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_withoutExamples);
    }

    public void AddTo(Command command)
    {
        AddContentTo(command);
        command.Options.Add(_index);
    }

    public string Index(ParseResult parsed) => parsed.GetRequiredValue(_index);

    public string Content(ParseResult parsed) => parsed.GetRequiredValue(_content);

    /// <summary>Opens the index; a reading without examples does not rewrite the index that a site may be serving from.</summary>
    public SearchEngine OpenEngine(ParseResult parsed, Library library) =>
        parsed.GetValue(_withoutExamples) ? SearchEngine.OpenInMemory(library) : SearchEngine.Open(Index(parsed), library);

    /// <exception cref="DirectoryNotFoundException">There is no such content folder.</exception>
    public Library ReadLibrary(ParseResult parsed) =>
        new LibraryReader().Read(Content(parsed), Options(parsed));

    /// <summary>What to leave out of the content.</summary>
    public ContentOptions Options(ParseResult parsed) => new() { IncludeExamples = !parsed.GetValue(_withoutExamples) };
}

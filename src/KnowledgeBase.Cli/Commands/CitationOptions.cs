using System.CommandLine;
using KnowledgeBase.Citing;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The options that say how to cite, alike in every command that does.</summary>
/// <param name="english">What English citations are, for the help.</param>
public sealed class CitationOptions(string english)
{
    private readonly SiteAddressOption _site = new();
    private readonly Option<bool> _english = new("--english") { Description = english };

    public void AddTo(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        command.Options.Add(_english);
        command.Options.Add(_site);
    }

    /// <summary>Address, day and language of the citations.</summary>
    public CitationContext Context(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return new CitationContext(
            parsed.GetRequiredValue(_site),
            DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            parsed.GetValue(_english) ? CitationLanguage.English : CitationLanguage.Polish);
    }
}

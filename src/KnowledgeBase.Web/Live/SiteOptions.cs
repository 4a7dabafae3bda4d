using System.ComponentModel.DataAnnotations;
using KnowledgeBase.Content;

namespace KnowledgeBase.Web.Live;

/// <summary>Settings of the site, section <c>Site</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>Folder with the Markdown files.</summary>
    [Required]
    public string Content { get; set; } = DefaultFolders.Content;

    /// <summary>Folder of the index; made when missing.</summary>
    [Required]
    public string Index { get; set; } = DefaultFolders.Index;

    /// <summary>Whether sample material is shown; false leaves it out altogether.</summary>
    public bool IncludeExamples { get; set; } = true;

    /// <summary>Whether edits in the content folder show without a restart.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>Reads the settings from <c>appsettings.json</c>, the environment and the command line, of which the last wins.</summary>
    /// <remarks>Apart from the server's own settings, so that the content is read while the server is still being made.</remarks>
    /// <exception cref="ValidationException">A setting is missing or out of range.</exception>
    public static SiteOptions Read(string[] args) => From(new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build());

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="ValidationException">A setting is missing or out of range.</exception>
    private static SiteOptions From(IConfiguration configuration)
    {
        var options = configuration.GetSection("Site").Get<SiteOptions>() ?? new SiteOptions();
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        return options;
    }
}

using System.ComponentModel.DataAnnotations;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Accessibility;

namespace KnowledgeBase.Web.Live;

/// <summary>Settings of the site, section <c>Site</c>.</summary>
public sealed class SiteOptions : IValidatableObject
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

    /// <summary>Whether earlier versions of entries are shown, where the content folder lies in a git repository.</summary>
    public bool History { get; set; } = true;

    /// <summary>Folder in which queries are logged, without a word of who asked them; null for no log.</summary>
    public string? QueryLog { get; set; }

    /// <summary>For how many days the log is kept, today included.</summary>
    [Range(1, 3650)]
    public int QueryLogDays { get; set; } = 90;

    /// <summary>An address of this machine, such as <c>http://127.0.0.1:5090</c>, at which editors see the log; null for none.</summary>
    public string? EditorsAddress { get; set; }

    /// <summary>The address under which the site is known, such as <c>https://baza.example</c>, for citations; null for the one that is asked.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>How often one address may ask the interface for programs in a minute; 0 for any number of times.</summary>
    [Range(0, 1_000_000)]
    public int ApiRequestsPerMinute { get; set; } = 300;

    /// <summary>The public address as one; null when none is given.</summary>
    internal Uri? Address => PublicAddress is { Length: > 0 } address ? new Uri(address) : null;

    /// <summary>What the accessibility declaration says of the publisher.</summary>
    public DeclarationOptions Declaration { get; set; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EditorsAddress is { Length: > 0 } address && Editors.EditorsAddress.FaultOf(address) is { } fault)
            yield return new ValidationResult(fault, [nameof(EditorsAddress)]);

        if (PublicAddress is { Length: > 0 } known && !IsOfSite(known))
            yield return new ValidationResult($"Site:PublicAddress „{known}” nie jest adresem serwisu. Podaj cały adres strony głównej, na przykład https://baza.example.", [nameof(PublicAddress)]);

        foreach (var wrong in Declaration.Validate(validationContext))
            yield return wrong;
    }

    private static bool IsOfSite(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var site) && (site.Scheme is "http" or "https") && site.Query.Length == 0 && site.Fragment.Length == 0;

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

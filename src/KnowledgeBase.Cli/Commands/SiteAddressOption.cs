using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The option that tells the address of the site, for what <c>kb</c> prints to be pasted elsewhere.</summary>
public sealed class SiteAddressOption : Option<Uri>
{
    /// <summary>The site's own setting, so that both give the same address.</summary>
    private const string AddressVariable = "Site__PublicAddress";

    private const string UsualAddress = "http://localhost/";

    public SiteAddressOption()
        : base("--site")
    {
        Description = $"Adres strony głównej bazy (domyślnie ze zmiennej {AddressVariable}, a bez niej {UsualAddress}).";
        HelpName = "ADRES";
        DefaultValueFactory = _ => new Uri(Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } known ? known : UsualAddress);
        CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : Refuse(result);
    }

    private static Uri? Refuse(ArgumentResult result)
    {
        result.AddError("Podaj cały adres strony, na przykład https://baza.example.");
        return null;
    }
}

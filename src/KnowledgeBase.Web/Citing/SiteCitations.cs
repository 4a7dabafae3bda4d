using KnowledgeBase.Citing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Citing;

/// <summary>What every citation given by the site depends on: its address, the day and the reader's language.</summary>
/// <param name="publicAddress">The address under which the site is known; null for the one that is asked.</param>
/// <param name="clock">Tells the day of access.</param>
public sealed class SiteCitations(Uri? publicAddress, TimeProvider clock)
{
    /// <summary>The language in which the request is answered, as citations and documents have it.</summary>
    public static CitationLanguage Language => Wording.Current == Wording.English ? CitationLanguage.English : CitationLanguage.Polish;

    public CitationContext For(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CitationContext(AddressOf(request), DateOnly.FromDateTime(clock.GetLocalNow().DateTime), Language);
    }

    /// <summary>The absolute address of the site's start page.</summary>
    public Uri AddressOf(HttpRequest request) => publicAddress ?? AskedOf(request);

    /// <summary>The start page by whatever name the site was asked; a name that is none cannot be part of an address.</summary>
    public static Uri AskedOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}", UriKind.Absolute, out var site) ? site : new Uri("http://localhost/");
    }
}

using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Languages;

/// <summary>The language that a browser would rather have, by <c>Accept-Language</c> (RFC 9110, 12.5.4).</summary>
/// <remarks>The framework's own provider takes <c>en;q=0</c> for a wish and <c>*</c> for nothing.</remarks>
public sealed class AcceptedLanguageProvider : RequestCultureProvider
{
    private const string Any = "*";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var wishes = httpContext.Request.GetTypedHeaders().AcceptLanguage;
        return Task.FromResult(Best([.. wishes]) is { } code ? new ProviderCultureResult(code) : null);
    }

    /// <summary>The code of the site's language that is wanted most; null when none is wanted.</summary>
    /// <param name="wishes">Language ranges with their qualities, in the order of the header.</param>
    public static string? Best(IReadOnlyList<StringWithQualityHeaderValue> wishes) => Wording.All
        .Select(wording => (wording.Code, Wish: WishFor(wording.Code, wishes)))
        .Where(language => language.Wish.Quality > 0)
        .OrderByDescending(language => language.Wish.Quality)
        .ThenBy(language => language.Wish.Place)
        .Select(language => language.Code)
        .FirstOrDefault();

    /// <summary>How much a language is wanted, from 0 to 1, and by which wish.</summary>
    private static (double Quality, int Place) WishFor(string code, IReadOnlyList<StringWithQualityHeaderValue> wishes)
    {
        var all = wishes.Select((wish, place) => (Quality: wish.Quality ?? 1, Place: place, Range: wish.Value.Value ?? "")).ToList();

        // Who wants British English is glad of English; a star is for what is not named.
        var named = all.Where(wish => wish.Range.Equals(code, StringComparison.OrdinalIgnoreCase)
            || wish.Range.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase)).ToList();
        return (named.Count > 0 ? named : all.Where(wish => wish.Range == Any))
            .OrderByDescending(wish => wish.Quality)
            .Select(wish => (wish.Quality, wish.Place))
            .FirstOrDefault();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Languages;

/// <summary>Decides for each request in which language it is answered: that of its address, then the browser's, then Polish.</summary>
public static class LanguageNegotiation
{
    /// <summary>Stands before what answers failures, whose pages speak the language of the request too.</summary>
    public static IApplicationBuilder UseLanguages(this IApplicationBuilder site) => site
        .UseRequestLocalization(new RequestLocalizationOptions
        {
            // Words alone depend on it: numbers and files are written the same in every language, and on every machine.
            DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, Wording.Polish.Culture),
            SupportedCultures = null,
            SupportedUICultures = [.. Wording.All.Select(wording => wording.Culture)],
            RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider { QueryStringKey = LanguageParameter.Key, UIQueryStringKey = LanguageParameter.Key },
                new AcceptedLanguageProvider(),
            ],
        })
        .Use(next => http =>
        {
            var language = CultureInfo.CurrentUICulture.Name;
            http.Response.OnStarting(() => DeclareAsync(http, language));
            return next(http);
        });

    /// <summary>Tells caches and readers of the language, when the answer has begun to be what it is.</summary>
    private static Task DeclareAsync(HttpContext http, string language)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return Task.CompletedTask;

        var headers = http.Response.Headers;
        headers.ContentLanguage = language;
        if (!headers.Vary.Contains(HeaderNames.AcceptLanguage))
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);

        return Task.CompletedTask;
    }
}

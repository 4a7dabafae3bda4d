using Microsoft.AspNetCore.Diagnostics;

namespace KnowledgeBase.Web.Languages;

/// <summary>The page that was asked for, in one of the languages.</summary>
/// <param name="Wording">The language.</param>
/// <param name="Address">The address within the site, with the rest of the parameters.</param>
public sealed record LanguageChoice(Wording Wording, string Address)
{
    public bool IsCurrent => Wording == Wording.Current;

    /// <summary>The page in each language.</summary>
    public static IReadOnlyList<LanguageChoice> Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var (path, query) = Asked(http);
        return [.. Wording.All.Select(wording => new LanguageChoice(wording, path + LanguageParameter.ReplaceIn(query, wording.Code)))];
    }

    /// <summary>What was asked for, also where another page answers in its place.</summary>
    private static (string Path, string Query) Asked(HttpContext http)
    {
        var request = http.Request;
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is { } asked)
            return (request.PathBase.Add(new PathString(asked.OriginalPath)).ToUriComponent(), asked.OriginalQueryString ?? "");

        var path = http.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? new PathString(failed.Path) : request.Path;
        return (request.PathBase.Add(path).ToUriComponent(), request.QueryString.ToUriComponent());
    }
}

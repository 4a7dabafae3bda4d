using Microsoft.AspNetCore.Localization;

namespace KnowledgeBase.Web.Languages;

/// <summary>The language that an address asks for: <c>lang=en</c>. The links of its page ask for the same.</summary>
/// <remarks>A language that the browser alone asked for is in no link, so that whoever is sent one reads it in a language of their own.</remarks>
public static class LanguageParameter
{
    public const string Key = "lang";

    /// <summary>The code of the language that the request's address asks for; null when it asks for none that the site speaks.</summary>
    public static string? Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);

        // What was negotiated, not the parameters: those of a page that stands in for a failed one are not the asked ones.
        return http.Features.Get<IRequestCultureFeature>() is { Provider: QueryStringRequestCultureProvider } asked
            ? asked.RequestCulture.UICulture.Name
            : null;
    }

    /// <summary>An address as a link of the request's page has it.</summary>
    public static string Carry(string address, HttpContext http) => Of(http) is { } code ? AddTo(address, code) : address;

    /// <summary>The address with the parameter, when it is one within the site and has none yet.</summary>
    public static string AddTo(string address, string code)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
            return address;

        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var place ? place : address.Length;
        var query = address.AsSpan(0, fragment).IndexOf('?');
        return query >= 0 && Parameters(address[(query + 1)..fragment]).Any(IsLanguage)
            ? address
            : $"{address[..fragment]}{(query < 0 ? '?' : '&')}{Key}={code}{address[fragment..]}";
    }

    /// <summary>The same parameters, as they were typed, with this language in place of any other.</summary>
    /// <param name="query">The query component of an address, with its question mark, or nothing.</param>
    /// <param name="code">Code of the language.</param>
    public static string ReplaceIn(string query, string code)
    {
        ArgumentNullException.ThrowIfNull(query);
        var others = Parameters(query.TrimStart('?')).Where(parameter => parameter.Length > 0 && !IsLanguage(parameter));
        return "?" + string.Join('&', others.Append($"{Key}={code}"));
    }

    private static string[] Parameters(string query) => query.Split('&');

    private static bool IsLanguage(string parameter) => parameter == Key || parameter.StartsWith(Key + "=", StringComparison.Ordinal);
}

using System.Text.RegularExpressions;

namespace KnowledgeBase.Web.Tests.Languages;

/// <summary>The links to a page's other language, which alone repeat its address as it was typed.</summary>
public static partial class LanguageLinks
{
    /// <summary>The page without them.</summary>
    public static string RemoveFrom(string page) => Links().Replace(page, "");

    [GeneratedRegex("<li class=\"language\">.*?</li>|<link rel=\"alternate\" hreflang=[^>]*>")]
    private static partial Regex Links();
}

using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Differences;

/// <summary>A difference as a page shows it.</summary>
/// <param name="Difference">What differs.</param>
/// <param name="Before">Names the first text, before what only it has and above its column.</param>
/// <param name="After">Names the second text likewise.</param>
/// <param name="NamesAreContent">Whether these names are of the content, rather than words of the site.</param>
/// <param name="IsSideBySide">Whether the texts stand beside each other rather than in one.</param>
public sealed record DifferenceView(TextDifference Difference, string Before, string After, bool NamesAreContent, bool IsSideBySide)
{
    /// <summary>What <c>lang</c> says on the names within the texts, which are Polish; null where they are in the language of the texts.</summary>
    public string? NameLang => NamesAreContent || Wording.Current.ContentLang is null ? null : Wording.Current.Code;
}

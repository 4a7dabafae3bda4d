using KnowledgeBase.Content;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Listings;

/// <summary>A column of a list, the same in the table on screen and in every file.</summary>
/// <param name="Code">Its name in addresses and in JSON; never changed.</param>
/// <param name="Heading">Its heading in a language.</param>
/// <param name="Read">Takes its value from a row.</param>
/// <param name="IsOfContent">Whether its values are Polish in every language of the site, for the table on screen.</param>
public sealed record Column<TRow>(string Code, Func<IColumnWords, string> Heading, Func<TRow, Library, Cell> Read, bool IsOfContent = true)
{
    /// <summary>Its heading in the language of the request.</summary>
    public string Name => Heading(Wording.Current.Columns);
}

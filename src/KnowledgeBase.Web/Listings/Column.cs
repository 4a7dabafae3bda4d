using KnowledgeBase.Content;

namespace KnowledgeBase.Web.Listings;

/// <summary>A column of a list, the same in the table on screen and in every file.</summary>
/// <param name="Code">Its name in addresses and in JSON; never changed.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Read">Takes its value from a row.</param>
public sealed record Column<TRow>(string Code, string Name, Func<TRow, Library, Cell> Read);

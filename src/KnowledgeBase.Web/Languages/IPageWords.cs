namespace KnowledgeBase.Web.Languages;

/// <summary>The row of links to the pages of a list.</summary>
public interface IPageWords
{
    /// <summary>The name of the row.</summary>
    string Row { get; }

    string Previous { get; }

    string Next { get; }

    /// <summary>What follows <see cref="Previous"/> and <see cref="Next"/> for those who hear it.</summary>
    string Page { get; }

    /// <summary>What stands before a number for those who hear it.</summary>
    string Numbered { get; }
}

namespace KnowledgeBase.Web.Languages;

/// <summary>What stands on every page, above and below it.</summary>
public interface ILayoutWords
{
    string SiteName { get; }

    string SkipToContent { get; }

    /// <summary>The name of the navigation in the header.</summary>
    string Sections { get; }

    string Matrices { get; }

    string Basket { get; }

    /// <summary>What the site is, and which of it may be trusted.</summary>
    string Purpose { get; }

    string About { get; }

    string Declaration { get; }

    string Map { get; }

    string NearDuplicates { get; }
}

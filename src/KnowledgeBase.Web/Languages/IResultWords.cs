using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Languages;

/// <summary>The page of results but for what it says of the words asked.</summary>
public interface IResultWords
{
    /// <summary>The title of the page without words.</summary>
    string AllEntries { get; }

    string Filters { get; }

    string ChosenFilters { get; }

    /// <summary>What stands before the name of a filter for those who hear it.</summary>
    string RemoveFilter { get; }

    string RemoveAllFilters { get; }

    /// <summary>What stands before a number of entries for those who hear it.</summary>
    string EntriesBefore { get; }

    string Order { get; }

    string View { get; }

    string List { get; }

    string Table { get; }

    string Matrix { get; }

    /// <summary>What stands between the number of a passage and its entry for those who hear it.</summary>
    string OfEntry { get; }

    string Pinned { get; }

    string Nearest { get; }

    /// <summary>Where to look when nothing was found.</summary>
    /// <param name="topics">Address of the topics.</param>
    /// <param name="help">Address of the page on how to search.</param>
    Sentence WhereElse(string topics, string help);

    /// <summary>The title of the page.</summary>
    string Title(string query);

    /// <summary>What was asked and how much was found.</summary>
    /// <param name="total">Number of hits.</param>
    /// <param name="query">The words, shortened if need be.</param>
    Sentence Heading(int total, string query);

    /// <summary>The link to all values of a filter.</summary>
    string AllValues(int count);

    string Sort(SearchSort sort);

    string Passage(int number);

    Sentence NothingFor(string query, bool hasFilters);

    string Nothing(bool hasFilters);

    /// <summary>What to try when nothing was found.</summary>
    /// <param name="isExact">Whether words counted only as they were typed.</param>
    string TryAnother(bool isExact);
}

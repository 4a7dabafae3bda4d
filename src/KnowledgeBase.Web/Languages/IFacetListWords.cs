using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>The page of all values of a filter, and its files.</summary>
public interface IFacetListWords
{
    /// <summary>The name of the tools above the list.</summary>
    string Tools { get; }

    string SearchAmong { get; }

    string OrderLabel { get; }

    string Show { get; }

    string ShowAll { get; }

    string Apply { get; }

    string BackUnchanged { get; }

    /// <summary>What the script says while one types, with <c>{0}</c> for the number of values.</summary>
    string WhileTyping { get; }

    /// <summary>Said when no entry has any value.</summary>
    Sentence NoValues { get; }

    /// <summary>Said without words and other filters.</summary>
    Sentence ScopeOfAll { get; }

    string Heading(Facet facet);

    string Order(Facet facet, FacetListOrder order);

    Sentence Values(int count);

    /// <param name="words">What the names must hold.</param>
    /// <param name="matching">Number of values whose names hold it.</param>
    /// <param name="all">Number of all values.</param>
    Sentence Matching(string words, int matching, int all);

    /// <param name="search">The words and the other filters under which values are counted.</param>
    Sentence Scope(Sentence search);

    /// <summary>How much of what is counted is invented.</summary>
    string Examples(int examples, int total);

    string Chosen(bool isChosen);
}

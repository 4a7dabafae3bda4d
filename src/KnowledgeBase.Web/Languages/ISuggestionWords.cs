using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages;

/// <summary>What else to ask.</summary>
public interface ISuggestionWords
{
    /// <summary>The name of the section.</summary>
    string Section { get; }

    string DidYouMean { get; }

    string WordsAlone { get; }

    string SameQuery { get; }

    string WithoutFilters { get; }

    Sentence WithoutFilter(Facet facet, Sentence values);

    Sentence WithoutWord(string word);

    /// <summary>Says plainly that the near entries are no hits, and why they are not.</summary>
    string NearNote(bool isOutsideFilters);
}

using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Search;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>Citations of searches.</summary>
public static class SearchCitations
{
    /// <summary>Cites what a search found.</summary>
    /// <param name="state">The search.</param>
    /// <param name="response">Its answer, with the counts of the facets.</param>
    /// <param name="commit">The state of the content that answered; null when no history holds it.</param>
    /// <param name="context">Address of the site, day and language.</param>
    public static Citation Of(SearchState state, SearchResponse response, ContentCommit? commit, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(context);
        return CitationBuilder.Of(
            new CitedSearch
            {
                Words = SearchDescription.Of(state, response.Library, response.Total),
                Date = commit is null ? PartialDate.Of(context.Today) : VersionDates.Of(commit.Date),
                Version = commit?.Digits ?? response.Library.Fingerprint[..ContentCommit.ShownDigits],
                IsUnrepeatable = commit is null,
                HasExamples = SearchDescription.HaveExamples(state, response),
                Address = context.Absolute(state.At(commit?.Digits).Address()),
            },
            context);
    }

    /// <summary>What has to be asked to cite a search.</summary>
    public static SearchRequest RequestOf(SearchState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.At(null).ToRequest() with { PageSize = 1, WithSnippets = false };
    }

    /// <summary>The address of a citation as a file.</summary>
    /// <param name="state">The search.</param>
    /// <param name="commit">The state of the content that answered; null when no history holds it.</param>
    /// <param name="format">The format.</param>
    public static string FileOf(SearchState state, ContentCommit? commit, CitationFormat format)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(format);
        return state.At(commit?.Digits).AddressOn($"{Routes.Search}.{format.Extension}");
    }
}

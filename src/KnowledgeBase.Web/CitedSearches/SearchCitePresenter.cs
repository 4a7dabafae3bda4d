using KnowledgeBase.Citing;
using KnowledgeBase.History;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>What a page of results offers to who cites the search: finished notes, files, the permanent address, and what of it lasts.</summary>
public sealed class SearchCitePresenter
{
    private const string AddressCode = "adres";

    private SearchCitePresenter(Sentence note) => Note = note;

    /// <summary>What the address of the notes does, or why there is none that lasts.</summary>
    public Sentence Note { get; }

    public bool IsExample { get; private init; }

    /// <summary>The notes and the address; none while nobody knows yet whether the search can be repeated.</summary>
    public IReadOnlyList<CitationText> Texts { get; private init; } = [];

    public IReadOnlyList<CitationLink> Files { get; private init; } = [];

    /// <summary>Cites a search of the content of the moment.</summary>
    /// <param name="state">The search.</param>
    /// <param name="response">Its answer.</param>
    /// <param name="history">What is known of the past; the page does not wait for more.</param>
    /// <param name="context">Address of the site, day and language.</param>
    public static SearchCitePresenter OfPresent(SearchState state, SearchResponse response, LiveHistory history, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(history);
        var words = Wording.Current.CitedSearches;
        var past = history.Current;
        if (past.Absence == HistoryAbsence.Unread)
            return new SearchCitePresenter($"{words.Reading}");

        if (history.CommitOf(response.Library) is { } commit)
            return Of(state, response, commit, context, $"{words.Lasts}");

        var newest = past.Newest is { } last ? words.Uncommitted(state.At(last.Digits).Address(), DayOf(last)) : $"{words.NoHistory}";
        return Of(state, response, null, context, newest);
    }

    /// <summary>Cites a search of an earlier content.</summary>
    /// <param name="state">The search.</param>
    /// <param name="response">Its answer.</param>
    /// <param name="commit">The state of the content.</param>
    /// <param name="context">Address of the site, day and language.</param>
    public static SearchCitePresenter OfEarlier(SearchState state, SearchResponse response, ContentCommit commit, CitationContext context) =>
        Of(state, response, commit, context, $"{Wording.Current.CitedSearches.Lasts}");

    /// <summary>The day of a state, in words.</summary>
    public static string DayOf(ContentCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return Wording.Current.Dates.Of(VersionDates.Of(commit.Date));
    }

    private static SearchCitePresenter Of(SearchState state, SearchResponse response, ContentCommit? commit, CitationContext context, Sentence note)
    {
        var citation = SearchCitations.Of(state, response, commit, context);
        var texts = CitePresenter.ForPeople.Select(format => new CitationText(format.Code, Wording.Current.Citing.Format(format), format.Write(citation)));
        return new SearchCitePresenter(note)
        {
            IsExample = citation.IsExample,
            Texts = commit is null ? [.. texts] : [.. texts, new CitationText(AddressCode, Wording.Current.CitedSearches.Address, citation.Address.AbsoluteUri)],
            Files = [.. CitePresenter.ForPrograms.Select(format => new CitationLink(
                Wording.Current.Citing.Format(format), SearchCitations.FileOf(state, commit, format), format.MediaType))],
        };
    }
}

using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Suggestions;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Suggestions;

/// <summary>What else to ask, as links with the numbers they lead to.</summary>
public sealed class SuggestionsPresenter
{
    private readonly SearchState _state;
    private readonly Library _library;

    public SuggestionsPresenter(SearchState state, SearchResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        _state = state;
        _library = response.Library;
        var suggestions = response.Suggestions;
        Spellings = [.. suggestions.Spellings.Select(Link)];
        Words = [.. suggestions.Words.Select(Word)];
        Filters = [.. suggestions.Filters.Select(Link)];
        Near = [.. (suggestions.Near?.Entries ?? []).Select((hit, index) => new HitPresenter(hit, response.Library, index + 1, state))];
        NearNote = Wording.Current.Suggestions.NearNote(suggestions.Near?.IsOutsideFilters == true);
    }

    /// <summary>Whether there is anything to show beside hits.</summary>
    public bool HasAny => Spellings.Count + Words.Count + Filters.Count > 0;

    public IReadOnlyList<SuggestedLink> Spellings { get; }

    public IReadOnlyList<WordPresenter> Words { get; }

    public IReadOnlyList<SuggestedLink> Filters { get; }

    /// <summary>Entries that come near; shown when there are no hits.</summary>
    public IReadOnlyList<HitPresenter> Near { get; }

    /// <summary>Says plainly that the near entries are no hits, and why they are not.</summary>
    public string NearNote { get; }

    private SuggestedLink Link(SuggestedQuery suggested) =>
        new($"{Sentence.Content(suggested.Query)}", _state.WithQuery(suggested.Query).Address(), Entries(suggested.Total));

    private SuggestedLink Link(FilterSuggestion filter) => filter.Facet is { } facet
        ? new(Wording.Current.Suggestions.WithoutFilter(facet, Values(facet)), _state.Without(facet).Address(), Entries(filter.Total))
        : new($"{Wording.Current.Suggestions.WithoutFilters}", _state.WithoutFilters().Address(), Entries(filter.Total));

    private WordPresenter Word(WordHits word) => new(
        word.Word,
        word.Total > 0 ? Entries(word.Total) : "0",
        word.Total > 0 ? _state.WithQuery(word.Word).Address() : null,
        word.Without is { } without ? Link(without) with { Text = Wording.Current.Suggestions.WithoutWord(word.Word) } : null);

    private Sentence Values(Facet facet) => Sentence.Join(
        ", ",
        _state.Filters.Where(filter => filter.Facet == facet).Select(filter => FacetValueName.Of(facet, filter.Value, _library).Part));

    private static string Entries(int total) => Wording.Current.Entries.Count(total);
}

/// <summary>A suggestion.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Count">How much is there, in words.</param>
public sealed record SuggestedLink(Sentence Text, string Address, string Count);

/// <summary>One word of the query by itself.</summary>
/// <param name="Word">As typed.</param>
/// <param name="Count">How much it finds alone.</param>
/// <param name="Address">The search for it alone; null when that finds nothing.</param>
/// <param name="Without">The query without it, when that finds more.</param>
public sealed record WordPresenter(string Word, string Count, string? Address, SuggestedLink? Without);

using KnowledgeBase.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>What is said instead of a search in a state of the content that is not known, cannot be read, or is not ready.</summary>
/// <param name="State">The search.</param>
/// <param name="Asked">What became of asking for the state.</param>
/// <param name="Absence">Why there is no history; null when there is one.</param>
/// <param name="Results">The same search in the present content.</param>
public sealed record UnknownState(SearchState State, AskedState Asked, HistoryAbsence? Absence, ResultsPresenter Results)
{
    public string Heading => Wording.Current.CitedSearches.HeadingOf(Asked.Outcome);

    public string Explanation => $"{Asked.Explain(State.AsOf ?? "", Absence)} {Wording.Current.CitedSearches.PresentBelow}";

    /// <summary>The address itself, where it helps to ask it again; else null.</summary>
    public string? AgainAddress => Asked.Outcome == StateOutcome.Busy ? State.Address() : null;

    public string PresentAddress => State.At(null).Address();
}

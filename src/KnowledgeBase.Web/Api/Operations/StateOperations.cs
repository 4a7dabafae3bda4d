using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>What operations do that search in a state of the content.</summary>
internal static class StateOperations
{
    /// <summary>The state that the address names; the content of the moment where it names none.</summary>
    public static async Task<AskedState> AskAsync(SearchState state, ApiRequest request) => state.AsOf is { } asOf
        ? await request.Sources.Earlier.AskAsync(asOf, request.Engine, request.Aborted)
        : new AskedState(StateOutcome.Open, request.Engine);

    /// <summary>Why a state cannot be searched.</summary>
    public static ApiFault FaultOf(SearchState state, AskedState asked, ApiRequest request) =>
        new(asked.Status, asked.Explain(state.AsOf ?? "", request.Sources.History.Current.Absence));
}

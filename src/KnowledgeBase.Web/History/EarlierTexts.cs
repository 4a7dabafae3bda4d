using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content;
using KnowledgeBase.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.History;

/// <summary>What entries said before, for the check of quotations; read when first asked for, and again when the past or the present changed.</summary>
internal sealed class EarlierTexts(LiveHistory history, LiveSearch search) : IEntryVersions
{
    private volatile Known? _known;

    public string State => history.State;

    public IReadOnlyList<EarlierText> EarlierOf(string id) =>
        [.. Of(search.Library, State)[id].Select(state => new EarlierText(state.Entry.Version, DateOnly.FromDateTime(state.Revision.Date.Date), state.Entry.Body.Passages))];

    private ILookup<string, EarlierState> Of(Library library, string state)
    {
        var known = _known;
        if (known?.Library != library || known.State != state)
            _known = known = new Known(library, state, history.EarlierOf(library));

        return known.States;
    }

    private sealed record Known(Library Library, string State, ILookup<string, EarlierState> States);
}

using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content;
using KnowledgeBase.History;

namespace KnowledgeBase.Cli;

/// <summary>What entries said before, from the history of their folder; nothing where it has none.</summary>
internal sealed class EarlierTexts : IEntryVersions
{
    private readonly ILookup<string, EarlierState> _states;

    public EarlierTexts(string folder, Library library, ContentOptions options)
    {
        var history = ContentHistory.Open(folder);
        _ = history.Read();
        _states = EarlierEntries.Of(history, library, options);
    }

    public IReadOnlyList<EarlierText> EarlierOf(string id) =>
        [.. _states[id].Select(state => new EarlierText(state.Entry.Version, DateOnly.FromDateTime(state.Revision.Date.Date), state.Entry.Body.Passages))];
}

using KnowledgeBase.Search;
using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Understanding;

/// <summary>One way to read the words of the query, with what it finds.</summary>
public sealed class ModePresenter(ModeCount mode, SearchState state)
{
    public string Label => Wording.Current.Understanding.Mode(mode.Mode);

    public int Hits => mode.Hits;

    public string HitsInWords => Wording.Current.Entries.Count(mode.Hits);

    public bool IsChosen => state.Mode == mode.Mode;

    /// <summary>Null where nothing would be found; the usual way is always open.</summary>
    public string? Address => mode.Hits > 0 || mode.Mode == MatchMode.Inflected ? state.WithMode(mode.Mode).Address() : null;
}

using KnowledgeBase.Search;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Expansions;

/// <summary>One addition of a synonym rule as a chip above the results: what it is, how much it holds, and a link that switches it.</summary>
public sealed class ExpansionPresenter(Expansion expansion, SearchState state)
{
    public string Addition => expansion.Addition;

    public bool IsOff => expansion.IsOff;

    public int Hits => expansion.Hits;

    /// <summary>Why it is there, for who points at the chip or hears it.</summary>
    public string Reason => Wording.Current.Expansions.Reason(expansion.Kind, expansion.Words);

    public string HitsInWords => Wording.Current.Expansions.Hits(Hits);

    public string ToggleAddress => state.ToggleSynonym(expansion.Id).Address();
}

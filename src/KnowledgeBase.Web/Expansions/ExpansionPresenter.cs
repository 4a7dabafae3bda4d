using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Languages.Polish;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Expansions;

/// <summary>One addition of a synonym rule as a chip above the results: what it is, how much it holds, and a link that switches it.</summary>
public sealed class ExpansionPresenter(Expansion expansion, SearchState state)
{
    public string Addition => expansion.Addition;

    public bool IsOff => expansion.IsOff;

    public int Hits => expansion.Hits;

    /// <summary>Why it is there, for who points at the chip or hears it.</summary>
    public string Reason => expansion.Kind switch
    {
        SynonymKind.Abbreviation => $"skrót i jego rozwinięcie; szukano „{expansion.Words}”",
        SynonymKind.Equivalent => $"znaczy to samo co „{expansion.Words}”",
        _ => $"szukane także przy „{expansion.Words}”",
    };

    public string HitsInWords => PolishCount.Of(Hits, "wynik to zawiera", "wyniki to zawierają", "wyników to zawiera");

    public string ToggleAddress => state.ToggleSynonym(expansion.Id).Address();
}

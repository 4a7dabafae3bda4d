using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Understanding;

/// <summary>The relatives of a word as a chip: which they are, how many hits hold them, and a link that switches them.</summary>
public sealed class FamilyPresenter(WordFamily family, string word, SearchState state)
{
    public Sentence Members { get; } = Wording.Current.Understanding.Members(family.Members, family.Others);

    public bool IsOff => family.IsOff;

    public int Hits => family.Hits;

    public string HitsInWords => Wording.Current.Understanding.FamilyHits(family.Hits);

    /// <summary>Why they are there, for who points at the chip.</summary>
    public string Reason { get; } = Wording.Current.Understanding.Reason(word);

    public string ToggleAddress { get; } = state.ToggleFamily(family.Id).Address();
}

using KnowledgeBase.Search.Understanding;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Understanding;

/// <summary>The relatives of a word as a chip: which they are, how many hits hold them, and a link that switches them.</summary>
public sealed class FamilyPresenter(WordFamily family, string word, SearchState state)
{
    public string Members { get; } = UnderstandingTexts.Members(family);

    public bool IsOff => family.IsOff;

    public int Hits => family.Hits;

    public string HitsInWords => UnderstandingTexts.FamilyHits(family.Hits);

    /// <summary>Why they are there, for who points at the chip.</summary>
    public string Reason { get; } = UnderstandingTexts.Reason(word);

    public string ToggleAddress { get; } = state.ToggleFamily(family.Id).Address();
}

using KnowledgeBase.Search;
using KnowledgeBase.Search.Explanations;

namespace KnowledgeBase.Web.Explanations;

/// <summary>A word of the query as an entry holds it: the form that tells most, the way to it, its place, and further forms.</summary>
public sealed class WordLine
{
    private readonly MatchedForm _best;

    public WordLine(WordExplanation word, string address)
    {
        ArgumentNullException.ThrowIfNull(word);
        _best = word.Best;
        Route = ExplanationTexts.Route(word.Word, _best);
        PlaceText = ExplanationTexts.Place(_best.Place);
        Address = MarkedAddress.At(address, MarkedAddress.AnchorOf(_best.Place));
        Others = ExplanationTexts.Others(word.Others);
    }

    public string Form => _best.Text;

    /// <summary>In brackets after the form; empty for a word that stands as it was typed.</summary>
    public string Route { get; }

    public string PlaceText { get; }

    /// <summary>The address of the place, with the query.</summary>
    public string Address { get; }

    /// <summary>The heading, name or label it stands in, which the hit does not show otherwise.</summary>
    public HighlightedText? Named => _best.Place.Text;

    public string Others { get; }

    /// <summary>Number of characters that are read.</summary>
    public int Length => Form.Length + Route.Length + PlaceText.Length + Others.Length + (Named?.ToString().Length ?? 0);
}

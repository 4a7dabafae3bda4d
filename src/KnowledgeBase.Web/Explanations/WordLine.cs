using KnowledgeBase.Search;
using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Explanations;

/// <summary>A word of the query as an entry holds it: the form that tells most, the way to it, its place, and further forms.</summary>
public sealed class WordLine
{
    private readonly MatchedForm _best;

    public WordLine(WordExplanation word, string address)
    {
        ArgumentNullException.ThrowIfNull(word);
        _best = word.Best;
        Route = Wording.Current.Explanations.Route(_best.Route, word.Word, OriginOf(_best) ?? word.Word);
        PlaceText = TextOf(_best.Place);
        Address = MarkedAddress.At(address, MarkedAddress.AnchorOf(_best.Place));
        Others = OthersOf(word.Others);
    }

    public string Form => _best.Text;

    /// <summary>In brackets after the form; null for a word that stands as it was typed.</summary>
    public Sentence? Route { get; }

    public string PlaceText { get; }

    /// <summary>The address of the place, with the query.</summary>
    public string Address { get; }

    /// <summary>The heading, name or label it stands in, which the hit does not show otherwise.</summary>
    public HighlightedText? Named => _best.Place.Text;

    /// <summary>Further forms with their numbers; null when there are none.</summary>
    public Sentence? Others { get; }

    /// <summary>Number of characters that are read.</summary>
    public int Length => Form.Length + LengthOf(Route) + PlaceText.Length + LengthOf(Others) + LengthOf(Named);

    private static string? OriginOf(MatchedForm form) => form.Route == MatchRoute.Family ? form.Relative : form.Lemma;

    private static string TextOf(MatchPlace place) => place.Kind == MatchPlaceKind.Label
        ? Wording.Current.Explanations.InLabel(place.Label ?? LabelKind.Kind)
        : Wording.Current.Explanations.Place(place.Kind, place.Number ?? 0);

    private static Sentence? OthersOf(IReadOnlyList<MatchedForm> forms)
    {
        var words = Wording.Current.Explanations;
        return forms.Count == 0
            ? null
            : words.Others(Sentence.Join(", ", forms.Select(form => words.Other(form.Text, form.Route == MatchRoute.Family, form.Count))));
    }

    private static int LengthOf(object? text) => text?.ToString()?.Length ?? 0;
}

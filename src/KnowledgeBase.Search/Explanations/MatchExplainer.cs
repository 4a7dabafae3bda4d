using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Explanations;

/// <summary>Says by which forms an entry holds the words of a query, and where.</summary>
/// <remarks>It asks nothing anew: it names what the same patterns found that matched the entry and that mark its text.</remarks>
internal sealed class MatchExplainer(IReadOnlyList<QueryUnit> units)
{
    /// <summary>More than a few forms tell no more than their number.</summary>
    private const int MostOthers = 3;

    private readonly UnitLemmas[] _lemmas = [.. units.Select(unit => new UnitLemmas(unit))];

    /// <param name="entry">The entry.</param>
    /// <param name="labels">The names it can be found under.</param>
    /// <param name="finder">Looks for the same units.</param>
    /// <param name="marks">What it found in the running text; null to look for it here.</param>
    public MatchExplanation Explain(AnalyzedEntry entry, IReadOnlyList<PlacedText> labels, MarkFinder finder, IReadOnlyList<Mark>[]? marks = null) =>
        Explain(MarkedText.AllOf(entry, labels, marks ?? finder.FindInAll(entry.Texts), finder));

    public MatchExplanation Explain(IReadOnlyList<MarkedText> texts)
    {
        var found = texts
            .SelectMany(text => text.Marks.Select(mark => new FoundForm(text, mark)))
            .ToLookup(form => form.Mark.Unit);
        return new MatchExplanation(
            [.. units.Select((unit, place) => (unit, place)).Where(each => found.Contains(each.place))
                .Select(each => Explain(each.unit.Text, _lemmas[each.place], found[each.place]))],
            [.. units.Where((_, place) => !found.Contains(place)).Select(unit => unit.Text)]);
    }

    // Who reads why wants to read on: the text comes before names, in whatever form, and only relatives come after them.
    // Sorting is stable: forms by equal routes at equal places stay in reading order.
    private static WordExplanation Explain(string word, UnitLemmas lemmas, IEnumerable<FoundForm> found)
    {
        var ordered = found
            .OrderBy(form => form.Route == MatchRoute.Family)
            .ThenBy(form => form.In.Place.Kind is MatchPlaceKind.Name or MatchPlaceKind.Label or MatchPlaceKind.Identifier)
            .ThenBy(form => form.Route)
            .ThenBy(form => form.In.Place.Kind)
            .ToList();
        List<MatchedForm> forms =
        [
            .. ordered.GroupBy(form => (form.Text.ToUpperInvariant(), form.Route))
                .Take(1 + MostOthers)
                .Select(group => Describe(group.First(), group.Count(), lemmas)),
        ];
        return new WordExplanation(word, forms[0], forms[1..], ordered.Count);
    }

    private static MatchedForm Describe(FoundForm form, int count, UnitLemmas lemmas)
    {
        var lemma = lemmas.Of(form.In.Text, form.Mark.Found);
        var relative = form.Route == MatchRoute.Family && lemma is not null ? lemmas.RelativeOf(lemma, PolishText.Default.Families) : null;
        return new MatchedForm(form.Text, form.Route, lemma, relative, form.In.Place, count);
    }

    private readonly record struct FoundForm(MarkedText In, Mark Mark)
    {
        public MatchRoute Route => Mark.Found.Route;

        public string Text => In.Text.Text[Mark.Characters.Start..Mark.Characters.End];
    }
}

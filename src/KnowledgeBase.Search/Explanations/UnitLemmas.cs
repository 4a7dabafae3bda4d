using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Explanations;

/// <summary>Tells through which lemma a form in a text answers one unit of a query.</summary>
internal sealed class UnitLemmas(QueryUnit unit)
{
    private readonly ILookup<MatchRoute, string> _byRoute = unit.Pattern.Terms
        .Concat(unit.Relatives?.Terms ?? [])
        .Where(routed => routed.Term.Flavour == PolishField.Lemma)
        .ToLookup(routed => routed.Route, routed => routed.Term.Text);

    /// <summary>The lemma of the found form; of a form of several words theirs in a row. Null when no lemma led to it.</summary>
    public string? Of(AnalyzedText text, Occurrence found)
    {
        if (!_byRoute.Contains(found.Route))
            return null;

        var within = text.Tokens.Where(token => token.Position >= found.Start && token.Position + token.Span <= found.End).ToList();
        return within.Where(token => token.Position == found.Start && token.Position + token.Span == found.End)
            .Select(token => LemmaOf(token, found.Route))
            .FirstOrDefault(lemma => lemma is not null)
            ?? string.Join(' ', within.Where(token => token.Span == 1).DistinctBy(token => token.Position).Select(token => LemmaOf(token, found.Route) ?? token.Exact));
    }

    /// <summary>The unit's own lemma that is derived from the same root as the given one.</summary>
    public string? RelativeOf(string lemma, WordFamilies families) => _byRoute
        .Where(ofRoute => ofRoute.Key != MatchRoute.Family)
        .SelectMany(ofRoute => ofRoute)
        .FirstOrDefault(own => families.AreRelated(own, lemma));

    private string? LemmaOf(AnalyzedToken token, MatchRoute route)
    {
        var lemmas = token.TermsOf(PolishField.Lemma).ToList();
        return _byRoute[route].FirstOrDefault(lemmas.Contains);
    }
}

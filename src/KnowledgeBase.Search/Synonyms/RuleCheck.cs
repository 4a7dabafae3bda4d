using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Pins;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>Finds rules that do nothing or get in each other's way, which takes the language and all texts to see.</summary>
internal sealed class RuleCheck(Snapshot snapshot)
{
    private readonly EditorialRules _rules = snapshot.Library.Rules;
    private readonly List<SynonymPath> _paths = [.. SynonymPath.Of(snapshot.Library.Rules.Synonyms)];

    /// <summary>Everything found, each once, in the order of the lines.</summary>
    public IReadOnlyList<ContentProblem> Problems() =>
    [
        .. InFile(RuleFile.Pinned, RepeatedQueries()),
        .. InFile(RuleFile.Synonyms, _rules.Synonyms.SelectMany(OfRule)),
    ];

    private IEnumerable<Found> OfRule(SynonymRule rule) =>
        SameWords(rule).Concat(FoundNowhere(rule)).Concat(Repeated(rule)).Concat(Ambiguous(rule)).Concat(Chains(rule));

    private IEnumerable<Found> SameWords(SynonymRule rule) =>
        from path in PathsOf(rule)
        where path.From.IsSameAs(path.To) && (rule.Kind == SynonymKind.OneWay || string.CompareOrdinal(path.From.Text, path.To.Text) <= 0)
        select new Found(rule.Line, ProblemKinds.SameWord, RuleCheckTexts.SameWord(path.From.Text, path.To.Text));

    // What is only looked for need not stand anywhere: that is what the rule is for.
    private IEnumerable<Found> FoundNowhere(SynonymRule rule)
    {
        var phrases = rule.Kind == SynonymKind.OneWay ? rule.To : rule.From.Union(rule.To);
        var missing = phrases.Select(phrase => new RulePhrase(phrase)).Where(phrase => phrase.Words.Count > 0).ToLookup(phrase => !Stands(phrase));
        var isUseless = rule.Kind == SynonymKind.OneWay ? missing[true].Any() : missing[true].Any() && !missing[false].Any();
        if (isUseless)
            yield return new Found(rule.Line, ProblemKinds.FoundNowhere, RuleCheckTexts.FoundNowhere(missing[true].Select(phrase => phrase.Text)));
    }

    private IEnumerable<Found> Repeated(SynonymRule rule) =>
        from path in PathsOf(rule)
        from earlier in _paths
        where earlier.Rule.Line < rule.Line && path.From.IsSameAs(earlier.From) && path.To.IsSameAs(earlier.To)
        select new Found(rule.Line, ProblemKinds.RepeatedPair, RuleCheckTexts.Repeated(path.From.Text, path.To.Text, earlier.Rule.Line));

    private IEnumerable<Found> Ambiguous(SynonymRule rule) =>
        from path in PathsOf(rule).Take(rule.Kind == SynonymKind.Abbreviation ? 1 : 0)
        from earlier in _paths
        where earlier.Rule.Kind == SynonymKind.Abbreviation && earlier.Rule.Line < rule.Line
            && path.From.IsSameAs(earlier.From) && !path.To.IsSameAs(earlier.To)
        select new Found(rule.Line, ProblemKinds.AmbiguousAbbreviation, RuleCheckTexts.Ambiguous(path.From.Text, earlier.To.Text, earlier.Rule.Line));

    // Two meanings of one abbreviation are told as such.
    private IEnumerable<Found> Chains(SynonymRule rule) => (
        from path in PathsOf(rule)
        where !path.From.IsSameAs(path.To)
        from next in _paths
        where next.Rule != rule && !(rule.Kind == SynonymKind.Abbreviation && next.Rule.Kind == SynonymKind.Abbreviation)
            && next.From.IsSameAs(path.To) && !next.To.IsSameAs(path.From) && !next.To.IsSameAs(path.To)
            && !_paths.Exists(direct => direct.From.IsSameAs(path.From) && direct.To.IsSameAs(next.To))
            && Stands(next.To)
        select (Path: path, Next: next))
        .DistinctBy(chain => (chain.Path.To.Text, chain.Next.To.Text))
        .Select(chain => new Found(
            rule.Line, ProblemKinds.Chain, RuleCheckTexts.Chain(chain.Path.From.Text, chain.Path.To.Text, chain.Next.To.Text, chain.Next.Rule.Line)));

    private IEnumerable<Found> RepeatedQueries()
    {
        var queries = _rules.Pinned.SelectMany(rule => rule.Queries.Select(query => new PinnedQuery(rule, query))).ToList();
        return from query in queries.Index()
               let earlier = queries.Take(query.Index).FirstOrDefault(query.Item.IsSameAs)
               where earlier is not null
               select new Found(query.Item.Rule.Line, ProblemKinds.RepeatedPinnedQuery, RuleCheckTexts.RepeatedQuery(query.Item.Text, earlier.Text, earlier.Rule.Line));
    }

    private IEnumerable<SynonymPath> PathsOf(SynonymRule rule) => _paths.Where(path => path.Rule == rule);

    private bool Stands(RulePhrase phrase)
    {
        var pattern = phrase.PatternBy(MatchRoute.Synonym);
        return snapshot.Segments.Any(segment => new PostingsReader(segment, snapshot.Statistics, snapshot.Routes, new FoundPatterns()).Holds(pattern));
    }

    private static IEnumerable<ContentProblem> InFile(RuleFile file, IEnumerable<Found> faults) => faults
        .Distinct()
        .OrderBy(fault => fault.Line)
        .Select(fault => new ContentProblem(file.Path, fault.Line, fault.Kind.Code, fault.Kind.Severity, fault.Message));

    private readonly record struct Found(int Line, ProblemKind Kind, string Message);
}

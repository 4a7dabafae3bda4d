namespace KnowledgeBase.Content.Rules;

/// <summary>One rule of <c>slowniki/synonimy.yml</c>: who looks for one of its words also finds others.</summary>
/// <param name="Kind">Which words lead to which.</param>
/// <param name="From">What is looked for, in any form: words or phrases.</param>
/// <param name="To">What is found besides; the same list as <paramref name="From"/> where every word leads to every other.</param>
/// <param name="Line">Line in the file.</param>
public sealed record SynonymRule(SynonymKind Kind, IReadOnlyList<string> From, IReadOnlyList<string> To, int Line)
{
    /// <summary>The pairs that the rule stands for: what is looked for, and what is found besides.</summary>
    public IEnumerable<(string From, string To)> Pairs => Kind switch
    {
        SynonymKind.OneWay => From.SelectMany(from => To.Select(to => (from, to))),
        SynonymKind.Abbreviation => From.Zip(To).SelectMany(pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) }),
        _ => From.SelectMany((from, place) => From.Where((_, other) => other != place).Select(to => (from, to))),
    };
}

/// <summary>Which words of a rule lead to which.</summary>
public enum SynonymKind
{
    /// <summary>Each of the first lead to each of the second, and never back: a narrower word or a colloquial one.</summary>
    OneWay,

    /// <summary>Each leads to every other.</summary>
    Equivalent,

    /// <summary>An abbreviation and its meaning lead to one another.</summary>
    Abbreviation,
}

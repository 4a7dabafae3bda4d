using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Matching;

/// <summary>The three ways in which every word of a text is indexed.</summary>
internal enum Flavour
{
    /// <summary>As spelled, in lower case.</summary>
    Exact,

    /// <summary>As spelled, without Polish letters.</summary>
    Folded,

    /// <summary>By dictionary form.</summary>
    Lemma,
}

/// <summary>A term in one flavour.</summary>
internal readonly record struct FlavouredTerm(Flavour Flavour, string Text);

/// <summary>The terms of a token: one rule for index, query and highlight.</summary>
internal static class FlavourTerms
{
    /// <summary>Lucene refuses terms over 32 766 bytes; no word of a language comes near this many letters.</summary>
    private const int MaxTermLength = 255;

    public static IReadOnlyList<Flavour> All { get; } = Enum.GetValues<Flavour>();

    public static IEnumerable<string> TermsOf(this AnalyzedToken token, Flavour flavour) => flavour switch
    {
        Flavour.Exact => [Bounded(token.Exact)],
        Flavour.Folded => [Bounded(token.Folded)],
        _ => token.Lemmas.Select(Bounded),
    };

    public static string Bounded(string term) => term.Length <= MaxTermLength ? term : term[..MaxTermLength];
}

using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Search.Matching;

/// <summary>A term in one of the flavours in which every text is indexed: as spelled, without Polish letters, by lemma.</summary>
internal readonly record struct FlavouredTerm(PolishField Flavour, string Text);

/// <summary>The terms of a token: one rule for index, query and highlight.</summary>
internal static class FlavourTerms
{
    /// <summary>Lucene refuses terms over 32 766 bytes; no word of a language comes near this many letters.</summary>
    private const int MaxTermLength = 255;

    public static IReadOnlyList<PolishField> All { get; } = Enum.GetValues<PolishField>();

    public static IEnumerable<string> TermsOf(this AnalyzedToken token, PolishField flavour) => flavour switch
    {
        PolishField.Exact => [Bounded(token.Exact)],
        PolishField.Folded => [Bounded(token.Folded)],
        _ => token.Lemmas.Select(Bounded),
    };

    public static string Bounded(string term) => term.Length <= MaxTermLength ? term : term[..MaxTermLength];
}

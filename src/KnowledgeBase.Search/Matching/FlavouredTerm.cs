using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Search.Matching;

/// <summary>A term in one of the flavours in which every text is indexed: as spelled, or by lemma.</summary>
/// <remarks>It is looked up several times in one query, of a prefix with a thousand others, so it keeps its hash.</remarks>
internal readonly struct FlavouredTerm(PolishField flavour, string text) : IEquatable<FlavouredTerm>
{
    private readonly int _hash = text.GetHashCode(StringComparison.Ordinal) + (int)flavour;

    public PolishField Flavour { get; } = flavour;

    public string Text { get; } = text;

    public static FlavouredTerm Exact(string text) => new(PolishField.Exact, FlavourTerms.Bounded(text));

    public static FlavouredTerm Lemma(string text) => new(PolishField.Lemma, FlavourTerms.Bounded(text));

    public bool Equals(FlavouredTerm other) => _hash == other._hash && Flavour == other.Flavour && Text == other.Text;

    public override bool Equals(object? obj) => obj is FlavouredTerm other && Equals(other);

    public override int GetHashCode() => _hash;

    public override string ToString() => $"{Flavour} {Text}";
}

/// <summary>The terms of a token: one rule for index, query and highlight.</summary>
internal static class FlavourTerms
{
    /// <summary>Lucene refuses terms over 32 766 bytes; no word of a language comes near this many letters.</summary>
    private const int MaxTermLength = 255;

    /// <summary>
    /// What is indexed. Spellings without Polish letters are not: a query that needs them finds the spellings it may
    /// mean in the term dictionary, which is cheaper than a third posting for every word of every text.
    /// </summary>
    public static IReadOnlyList<PolishField> All { get; } = [PolishField.Exact, PolishField.Lemma];

    public static IReadOnlyList<string> TermsOf(this AnalyzedToken token, PolishField flavour) => flavour == PolishField.Exact
        ? [Bounded(token.Exact)]
        : token.Lemmas.Any(lemma => lemma.Length > MaxTermLength) ? [.. token.Lemmas.Select(Bounded)] : token.Lemmas;

    public static ReadOnlySpan<char> Bounded(ReadOnlySpan<char> term) => term.Length <= MaxTermLength ? term : term[..MaxTermLength];

    public static string Bounded(string term) => term.Length <= MaxTermLength ? term : term[..MaxTermLength];
}

using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Terms;

/// <summary>The terms of the index that have Polish or other marked letters, by their spelling without them.</summary>
internal sealed class TermFoldings(IEnumerable<string> spellings, IEnumerable<string> lemmas)
{
    private readonly ILookup<string, string> _spellings = ByFolding(spellings);
    private readonly ILookup<string, string> _lemmas = ByFolding(lemmas);

    /// <summary>Spellings other than the given one that are the same without marks.</summary>
    public IEnumerable<string> SpellingsOf(string folded) => _spellings[folded];

    /// <summary>Lemmas other than the given one that are the same without marks.</summary>
    public IEnumerable<string> LemmasOf(string folded) => _lemmas[folded];

    private static ILookup<string, string> ByFolding(IEnumerable<string> terms) => terms
        .Where(term => !System.Text.Ascii.IsValid(term))
        .ToLookup(Folding.Fold, StringComparer.Ordinal);
}

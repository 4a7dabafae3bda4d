namespace KnowledgeBase.Search.Terms;

/// <summary>The lemmas of the index by word family.</summary>
internal sealed class TermFamilies(IEnumerable<string> lemmas)
{
    private readonly ILookup<string, string> _members = lemmas.ToLookup(lemma => lemma[..Math.Min(4, lemma.Length)], StringComparer.Ordinal);

    /// <summary>The other lemmas of the word's family that occur in the index.</summary>
    public IEnumerable<string> RelativesOf(string lemma) => lemma.Length < 4
        ? []
        : _members[lemma[..4]].Where(member => member != lemma);
}

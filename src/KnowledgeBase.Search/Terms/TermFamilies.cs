using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Search.Terms;

/// <summary>The lemmas of the index by word family.</summary>
internal sealed class TermFamilies
{
    private readonly WordFamilies _families;
    private readonly SortedWords _byRoot;

    public TermFamilies(WordFamilies families, WordList lemmas)
    {
        _families = families;
        var roots = new LemmaBuffer();
        _byRoot = SortedWords.By(lemmas, (number, keys) =>
        {
            roots.Clear();
            _ = families.AddRoots(lemmas[number], roots);
            for (var root = 0; root < roots.Count; root++)
                keys.Add(roots[root]);
        });
    }

    /// <summary>The other lemmas of the word's families that occur in the index.</summary>
    public IEnumerable<string> RelativesOf(string lemma) =>
        RootsOf(lemma).SelectMany(_byRoot.Under).Where(member => member != lemma).Distinct(StringComparer.Ordinal);

    private string[] RootsOf(string lemma)
    {
        var roots = new LemmaBuffer();
        _ = _families.AddRoots(lemma, roots);
        return roots.ToSortedArray();
    }
}

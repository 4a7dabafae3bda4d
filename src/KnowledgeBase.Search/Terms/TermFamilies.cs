using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Search.Terms;

/// <summary>The lemmas of the index by word family.</summary>
internal sealed class TermFamilies
{
    private readonly WordFamilies _families;
    private readonly ILookup<string, string> _members;

    public TermFamilies(WordFamilies families, IEnumerable<string> lemmas)
    {
        _families = families;
        _members = lemmas
            .SelectMany(lemma => RootsOf(lemma).Select(root => (Root: root, Lemma: lemma)))
            .ToLookup(member => member.Root, member => member.Lemma, StringComparer.Ordinal);
    }

    /// <summary>The other lemmas of the word's families that occur in the index.</summary>
    public IEnumerable<string> RelativesOf(string lemma) =>
        RootsOf(lemma).SelectMany(root => _members[root]).Where(member => member != lemma).Distinct(StringComparer.Ordinal);

    private string[] RootsOf(string lemma)
    {
        var roots = new LemmaBuffer();
        _ = _families.AddRoots(lemma, roots);
        return roots.ToSortedArray();
    }
}

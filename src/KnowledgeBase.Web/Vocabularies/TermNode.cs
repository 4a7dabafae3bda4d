using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Web.Vocabularies;

/// <summary>A term with its number of entries and its narrower terms.</summary>
public sealed record TermNode(Term Term, string Address, int Count, IReadOnlyList<TermNode> Narrower)
{
    public static IReadOnlyList<TermNode> TreeOf(VocabularyList list, Library library, string? broader = null) =>
        [.. list.In(library.Vocabularies).NarrowerThan(broader).Select(term => new TermNode(
            term,
            Routes.Term(list, term),
            list.EntriesWith(library, term.Id).Count,
            TreeOf(list, library, term.Id)))];

    /// <summary>The term and all below it, in the order in which a page shows them.</summary>
    public IEnumerable<TermNode> WithNarrower() => Narrower.SelectMany(node => node.WithNarrower()).Prepend(this);
}

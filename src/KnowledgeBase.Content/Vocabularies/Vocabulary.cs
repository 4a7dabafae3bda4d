using System.Diagnostics.CodeAnalysis;

namespace KnowledgeBase.Content.Vocabularies;

/// <summary>A controlled list, in the order in which its file gives it.</summary>
public sealed class Vocabulary(IReadOnlyList<Term> terms)
{
    private readonly Dictionary<string, Term> _byId = terms.ToDictionary(term => term.Id, StringComparer.Ordinal);

    public static Vocabulary Empty { get; } = new([]);

    public IReadOnlyList<Term> Terms { get; } = terms;

    public bool TryFind(string id, [NotNullWhen(true)] out Term? term) => _byId.TryGetValue(id, out term);

    /// <summary>The term's name, or the identifier itself when the list does not know it.</summary>
    public string NameOf(string id) => _byId.TryGetValue(id, out var term) ? term.Name : id;

    /// <summary>The term and all broader ones, the broadest first.</summary>
    public IReadOnlyList<Term> PathTo(string id)
    {
        var path = new List<Term>();
        for (var next = id; next is not null && _byId.TryGetValue(next, out var term) && !path.Contains(term); next = term.Broader)
            path.Insert(0, term);

        return path;
    }

    public IEnumerable<Term> NarrowerThan(string? id) => Terms.Where(term => term.Broader == id);
}

using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Explanations;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>A hit as it was, leading to the entry as it was.</summary>
/// <param name="hit">The hit.</param>
/// <param name="library">The content of then.</param>
/// <param name="rank">Place in the whole list, from 1.</param>
/// <param name="state">The search.</param>
/// <param name="change">What has become of it; null for nothing.</param>
public sealed class EarlierHit(Hit hit, Library library, int rank, SearchState state, HitChangeKind? change)
{
    private readonly HitPresenter _hit = new(hit, library, rank, state);

    public Hit Hit => hit;

    public int Rank => rank;

    public bool IsExample => hit.IsExample;

    public string Kind => _hit.Kind;

    public Sentence Facts => _hit.Facts;

    public string Address { get; } = library.TryFind(hit.Id, out var entry)
        ? HistoryRoutes.Version(hit.Kind, hit.Id, entry.Version)
        : throw new ArgumentException($"The hit '{hit.Id}' is not of the library.", nameof(library));

    /// <summary>What has become of it since; null for nothing.</summary>
    public string? Since => change is { } kind ? Wording.Current.CitedSearches.Since(kind) : null;

    public string AddressOf(Snippet snippet)
    {
        ArgumentNullException.ThrowIfNull(snippet);
        return MarkedAddress.At(Address, snippet.Anchor);
    }
}

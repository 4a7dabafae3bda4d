using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Pinned;

/// <summary>What editors recommend for a query, as the result page shows it above the hits.</summary>
public sealed class PinnedPresenter(PinnedAnswer answer, Library library, SearchState state)
{
    public string? Note => answer.Note;

    public IReadOnlyList<HitPresenter> Entries { get; } = [.. answer.Entries.Select((hit, place) => new HitPresenter(hit, library, place + 1, state))];
}

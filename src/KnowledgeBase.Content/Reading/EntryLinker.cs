using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Reading;

/// <summary>
/// Puts the files together: settles who owns an identifier, keeps invention and fact apart, and leads every reference to
/// its entry. Whatever leaves an entry out is found first, so that the links see who remains.
/// </summary>
internal sealed class EntryLinker
{
    private readonly IReadOnlyList<EntryDraft> _drafts;
    private readonly VocabularyDrafts _vocabularies;
    private readonly Dictionary<string, ProblemLog> _logs;

    public EntryLinker(IReadOnlyList<EntryDraft> drafts, VocabularyDrafts vocabularies)
    {
        _drafts = drafts;
        _vocabularies = vocabularies;
        _logs = drafts.ToDictionary(draft => draft.File.Path, draft => new ProblemLog(draft.File.Path), StringComparer.Ordinal);
    }

    public LinkedDrafts Link()
    {
        IdOwners.Check(_drafts, LogOf);
        var all = CatalogOfServed();
        foreach (var draft in _drafts.Where(IsServed))
            new TruthChecker(all, _vocabularies, LogOf(draft)).Check(draft);

        var catalog = CatalogOfServed();
        var linked = _drafts.Select(draft => IsServed(draft) ? Link(draft, catalog) : (Draft: draft, Entry: null)).ToList();
        return new LinkedDrafts(
            [.. linked.Select(pair => pair.Entry).OfType<Entry>()],
            [.. linked.Select(pair => pair.Draft)],
            [.. _drafts.SelectMany(draft => draft.Problems.Concat(LogOf(draft).Problems))]);
    }

    private Catalog CatalogOfServed() => new(_drafts.Where(IsServed), _drafts.Where(draft => !IsServed(draft)));

    private ProblemLog LogOf(EntryDraft draft) => _logs[draft.File.Path];

    private bool IsServed(EntryDraft draft) => draft.Entry is not null && !LogOf(draft).LeavesOut;

    private (EntryDraft Draft, Entry? Entry) Link(EntryDraft draft, Catalog catalog)
    {
        var references = new ReferenceChecker(catalog, _vocabularies, LogOf(draft));
        var entry = ReferenceDropper.Drop(draft.Entry!, references.Check(draft));
        references.CheckNetwork(entry, draft);

        string? AddressOf(string id) => references.IsUsable(id, draft.IsExample) ? catalog.AddressOf(id) : null;
        var body = draft.Body!;
        var rendered = draft.Rendered is { } before && before.Addresses.SequenceEqual(body.Links.Select(link => AddressOf(link.Id)))
            ? before
            : BodyRenderer.Render(body, AddressOf);
        var textLinks = body.Links.Select(link => link.Id).Where(id => AddressOf(id) is not null);
        return (draft with { Rendered = rendered }, entry with { Body = rendered.Body, Links = EntryLinks.Of(entry, textLinks) });
    }
}

/// <summary>All files put together.</summary>
/// <param name="Entries">The entries to serve.</param>
/// <param name="Drafts">All files, with their texts as rendered.</param>
/// <param name="Problems">Everything that was wrong with them.</param>
internal sealed record LinkedDrafts(
    IReadOnlyList<Entry> Entries,
    IReadOnlyList<EntryDraft> Drafts,
    IReadOnlyList<ContentProblem> Problems);

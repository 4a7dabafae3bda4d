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
        var faulty = references.Check(draft);
        var entry = ReferenceDropper.Drop(draft.Entry!, faulty);
        references.CheckNetwork(entry, draft);

        var body = draft.Body!;
        string?[] addresses = [.. body.Links.Select(link => references.IsUsable(link.Id, draft.IsExample) ? catalog.AddressOf(link.Id) : null)];
        var rendered = draft.Rendered is { } before && before.LeadsTo(addresses) ? before : new EntryBody(body, addresses);
        var inText = body.Links.Zip(addresses).Where(link => link.Second is not null).Select(link => link.First.Id);
        var linked = entry with { Body = rendered, Links = EntryLinks.Of(entry, inText) };

        // Linking gives text and links anew, so that the linked entry serves as well the next time; two of each would be kept otherwise.
        return (draft with { Rendered = rendered, Entry = faulty.Count == 0 ? linked : draft.Entry }, linked);
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

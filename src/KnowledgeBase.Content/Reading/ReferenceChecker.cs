using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Schema;

namespace KnowledgeBase.Content.Reading;

/// <summary>Finds the references of an entry that lead nowhere; the entry is served without them.</summary>
internal sealed class ReferenceChecker(Catalog catalog, VocabularyDrafts vocabularies, ProblemLog log)
{
    /// <summary>The references that must be dropped, each with its key.</summary>
    public IReadOnlySet<(string Key, string Id)> Check(EntryDraft draft)
    {
        var faulty = new HashSet<(string, string)>();
        foreach (var reference in draft.References)
        {
            if (FaultOf(reference, draft) is not { } fault)
                continue;

            log.Add(reference.Line, fault);
            faulty.Add((reference.Key!, reference.Id));
        }

        foreach (var link in draft.Body!.Links)
        {
            if (FaultOf(null, link.Id, EntryForm.Any, draft.IsExample) is { } fault)
                log.Add(link.Line, fault);
        }

        return faulty;
    }

    /// <summary>Whether an entry may link to the other.</summary>
    public bool IsUsable(string id, bool fromExample) => catalog.Find(id) is { IsServed: true } item && (fromExample || !item.IsExample);

    /// <summary>Warns when the network belongs to another edition than the entry says.</summary>
    public void CheckNetwork(Entry entry, EntryDraft draft)
    {
        if (entry is not { Edition: { } edition, Network: { } network })
            return;

        if (catalog.Find(network) is { Kind: EntryKind.Network, Edition: { } networkEdition } && networkEdition != edition)
            log.Add(draft.References.First(reference => reference.Key == EntryKeys.Network).Line, ProblemTexts.NetworkOfOtherEdition(network, networkEdition, edition));
    }

    private Fault? FaultOf(Reference reference, EntryDraft draft) => reference.Target is TermForm { Vocabulary: var list }
        ? FaultOfTerm(reference.Key!, reference.Id, vocabularies[list], draft.Kind!.Value)
        : FaultOf(reference.Key, reference.Id, (EntryForm)reference.Target, draft.IsExample);

    private Fault? FaultOf(string? key, string id, EntryForm form, bool fromExample) => catalog.Find(id) switch
    {
        null => ProblemTexts.UnknownEntry(key, id, catalog.IdsOf(form.Kinds)),
        { IsExample: true } when !fromExample => ProblemTexts.LinkToExample(id),
        { IsServed: false, Path: var path } => ProblemTexts.EntryLeftOut(key, id, path),
        { Kind: { } kind } when !form.Kinds.Contains(kind) => ProblemTexts.EntryOfOtherKind(key!, id, kind, form),
        _ => null,
    };

    private static Fault? FaultOfTerm(string key, string id, VocabularyDraft list, EntryKind kind)
    {
        if (!list.IsAvailable)
            return null;

        if (!list.Vocabulary.TryFind(id, out var term))
        {
            return list.LeftOut.Contains(id)
                ? ProblemTexts.TermLeftOut(key, id, list.File)
                : ProblemTexts.UnknownTerm(key, id, list.File, Suitable(list, kind));
        }

        return term.AppliesTo is { } other && other != kind ? ProblemTexts.TermForOtherKind(key, id, kind, Suitable(list, kind)) : null;
    }

    private static IEnumerable<string> Suitable(VocabularyDraft list, EntryKind kind) =>
        list.Vocabulary.Terms.Where(term => term.AppliesTo is null || term.AppliesTo == kind).Select(term => term.Id);
}

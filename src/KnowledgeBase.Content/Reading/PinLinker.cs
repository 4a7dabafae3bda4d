using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Yaml;

namespace KnowledgeBase.Content.Reading;

/// <summary>Leads the identifiers of recommended entries to their entries, and drops those that lead nowhere.</summary>
internal sealed class PinLinker(LinkedDrafts linked, Func<Entry, bool> isServed)
{
    private readonly Dictionary<string, Entry> _entries = linked.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    private readonly ILookup<string, EntryDraft> _drafts = linked.Drafts.ToLookup(draft => draft.Id, StringComparer.Ordinal);
    private readonly ProblemLog _log = new(RuleFile.Pinned.Path);

    public IReadOnlyList<ContentProblem> Problems => _log.Problems;

    public PinnedRule Link(YamlMap map)
    {
        var line = map.LineOf(PinnedKeys.Entries);
        var ids = map.Texts(PinnedKeys.Entries).Distinct(StringComparer.Ordinal).ToList();
        foreach (var fault in ids.Select(FaultOf).OfType<Fault>())
            _log.Add(line, fault);

        return new PinnedRule(
            map.Texts(PinnedKeys.Query),
            [.. ids.Where(id => _entries.TryGetValue(id, out var entry) && isServed(entry))],
            map.OptionalText(PinnedKeys.Note),
            map.Line);
    }

    private Fault? FaultOf(string id)
    {
        if (_entries.TryGetValue(id, out var entry))
            return entry.Withdrawal is null ? null : ProblemTexts.WithdrawnPin(id);

        return _drafts[id].FirstOrDefault() is { } draft
            ? ProblemTexts.EntryLeftOut(PinnedKeys.Entries, id, draft.File.Path)
            : ProblemTexts.UnknownEntry(PinnedKeys.Entries, id, _entries.Keys);
    }
}

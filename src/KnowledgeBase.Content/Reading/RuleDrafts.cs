using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Rules;

namespace KnowledgeBase.Content.Reading;

/// <summary>The rules of both files as they were read, before it is known which entries there are.</summary>
internal sealed class RuleDrafts
{
    private readonly RuleReader _synonyms;
    private readonly RuleReader _pinned;

    public RuleDrafts(IReadOnlyList<ContentFile> files)
    {
        _synonyms = RuleReader.Read(RuleFile.Synonyms, files);
        _pinned = RuleReader.Read(RuleFile.Pinned, files);
    }

    /// <summary>The sound rules, whose entries all exist, and what was wrong with them.</summary>
    /// <param name="linked">All entries put together, sample material too.</param>
    /// <param name="isServed">Whether an entry is in the library: what is left out on purpose is no fault.</param>
    public (EditorialRules Rules, IReadOnlyList<ContentProblem> Problems) Build(LinkedDrafts linked, Func<Entry, bool> isServed)
    {
        var pins = new PinLinker(linked, isServed);
        var rules = new EditorialRules
        {
            Synonyms = [.. _synonyms.Rules.Select(SynonymBuilder.Build)],
            Pinned = [.. _pinned.Rules.Select(pins.Link).Where(rule => rule.Entries.Count > 0)],
        };
        return (rules, [.. _synonyms.Problems, .. _pinned.Problems, .. pins.Problems]);
    }
}

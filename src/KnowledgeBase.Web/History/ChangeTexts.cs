using KnowledgeBase.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.History;

/// <summary>What a revision changed, in phrases: front matter and wording are told apart.</summary>
public static class ChangeTexts
{
    public static IReadOnlyList<string> Of(EntryRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return [.. Phrases(revision, Wording.Current.History)];
    }

    /// <summary>In what two states differ, whatever came between them.</summary>
    public static IReadOnlyList<string> Of(EntryChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return [.. Phrases(changes, Wording.Current.History), .. changes.AreOfFormOnly ? [Wording.Current.History.FormChanged] : Array.Empty<string>()];
    }

    private static IEnumerable<string> Phrases(EntryRevision revision, IHistoryWords words)
    {
        var changes = revision.Changes;
        if (!revision.IsReadable)
            yield return words.Faulty;

        if (words.Of(revision.Kind) is { } happened)
            yield return happened;

        foreach (var phrase in Phrases(changes, words))
            yield return phrase;

        if (revision is { Kind: RevisionKind.Changed, IsReadable: true } && changes.AreOfFormOnly)
            yield return words.FormChanged;
    }

    private static IEnumerable<string> Phrases(EntryChanges changes, IHistoryWords words)
    {
        if (changes.Wording)
            yield return words.WordingChanged;
        else if (changes.Markup)
            yield return words.MarkupChanged;

        if (changes.Keys.Count > 0)
            yield return words.FrontMatterChanged(string.Join(", ", changes.Keys.Select(words.Key)));
    }
}

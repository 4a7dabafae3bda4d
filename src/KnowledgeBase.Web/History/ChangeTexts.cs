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

    private static IEnumerable<string> Phrases(EntryRevision revision, IHistoryWords words)
    {
        var changes = revision.Changes;
        if (!revision.IsReadable)
            yield return words.Faulty;

        if (words.Of(revision.Kind) is { } happened)
            yield return happened;

        if (changes.Wording)
            yield return words.WordingChanged;
        else if (changes.Markup)
            yield return words.MarkupChanged;

        if (changes.Keys.Count > 0)
            yield return words.FrontMatterChanged(string.Join(", ", changes.Keys.Select(words.Key)));

        if (revision is { Kind: RevisionKind.Changed, IsReadable: true } && changes.AreOfFormOnly)
            yield return words.FormChanged;
    }
}

using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Reading;

/// <summary>Settles which of several files with one identifier keeps it.</summary>
internal static class IdOwners
{
    /// <summary>
    /// The file named after the identifier is the original, the others are copies whose authors forgot to change it; so
    /// the published address keeps showing what it showed.
    /// </summary>
    public static void Check(IEnumerable<EntryDraft> drafts, Func<EntryDraft, ProblemLog> logOf)
    {
        var rivals = drafts.Where(draft => draft.Entry is not null).GroupBy(draft => draft.Id, StringComparer.Ordinal);
        foreach (var group in rivals.Where(group => group.Count() > 1))
        {
            var owner = group.FirstOrDefault(IsNamedAfterId) ?? group.First();
            foreach (var other in group.Where(draft => draft != owner))
                logOf(other).Add(other.IdLine, ProblemTexts.RepeatedId(other.Id, owner.File.Path, owner.IdLine));
        }
    }

    private static bool IsNamedAfterId(EntryDraft draft) => Path.GetFileNameWithoutExtension(draft.File.Path) == draft.Id;
}

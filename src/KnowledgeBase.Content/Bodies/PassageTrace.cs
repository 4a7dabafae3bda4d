namespace KnowledgeBase.Content.Bodies;

/// <summary>Follows a passage from the version in which it last stood through all later ones to the present text.</summary>
public static class PassageTrace
{
    /// <summary>Passages that have fewer words in common say different things.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>Fewer words than these may stand in another passage by chance.</summary>
    private const int FewestTakenOver = 4;

    /// <param name="anchor">The anchor of the passage.</param>
    /// <param name="versions">The versions of the entry, the oldest first and the present one last; versions before the last one in which the passage stood may be left out.</param>
    public static PassageFate Of(string anchor, IReadOnlyList<VersionPassages> versions)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(versions);
        for (var last = versions.Count - 1; last >= 0; last--)
        {
            if (PassageAnchor.Find(versions[last].Passages, anchor) is not { } then)
                continue;

            var now = last == versions.Count - 1 ? then : SuccessorOf(then, last, versions);
            var outcome = now == then ? PassageOutcome.Stands : now is null ? PassageOutcome.Removed : PassageOutcome.Reworded;
            return new PassageFate(outcome, then, versions[last].Version, now);
        }

        return new PassageFate(PassageOutcome.Unknown, null, null, null);
    }

    private static Passage? SuccessorOf(Passage passage, int last, IReadOnlyList<VersionPassages> versions)
    {
        // What one version lacks, a later one may have again, in these words or in others.
        var (current, stands) = (passage, true);
        for (var next = last + 1; next < versions.Count; next++)
        {
            var found = PassageAnchor.Find(versions[next].Passages, current.Anchor) ?? ReplacementOf(current, versions[next - 1].Passages, versions[next].Passages);
            (current, stands) = (found ?? current, found is not null);
        }

        return stands ? current : null;
    }

    /// <summary>The new passage that is most like one that is gone, and of equally like ones the nearest; null when none is like it.</summary>
    private static Passage? ReplacementOf(Passage gone, IReadOnlyList<Passage> before, IReadOnlyList<Passage> after)
    {
        var old = before.Select(passage => PassageAnchor.WordsOf(passage.Anchor).ToString()).ToHashSet(StringComparer.Ordinal);
        var words = PassageWords.Of(gone.Text).ToHashSet(StringComparer.Ordinal);
        return after
            .Where(passage => !old.Contains(PassageAnchor.WordsOf(passage.Anchor).ToString()))
            .Select(passage => (Passage: passage, Likeness: Likeness(words, [.. PassageWords.Of(passage.Text)])))
            .Where(candidate => candidate.Likeness > 0)
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => Math.Abs(candidate.Passage.Number - gone.Number))
            .FirstOrDefault().Passage;
    }

    /// <summary>The words of both among those of either, by L. R. Dice (1945); 0 for what is no replacement.</summary>
    private static double Likeness(HashSet<string> gone, HashSet<string> other)
    {
        var shared = gone.Count(other.Contains);
        var likeness = 2.0 * shared / Math.Max(1, gone.Count + other.Count);

        // A short passage that was joined to a long one stands there whole.
        return likeness >= LeastLikeness || (shared == gone.Count && shared >= FewestTakenOver) ? likeness : 0;
    }
}

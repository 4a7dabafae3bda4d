using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History.Tests;

/// <summary>Random edits, renames, removals and branches against a model that remembers what was written.</summary>
public sealed class AnyHistoryTests
{
    private static readonly string[] Ids = ["pierwsze", "drugie", "trzecie"];

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public bool The_history_of_each_entry_lists_exactly_the_states_written(int seed)
    {
        var random = new Random(seed);
        using var repository = new TestRepository();
        var written = Ids.ToDictionary(id => id, _ => new List<EntryVersion?>());
        var places = new Dictionary<string, string>();
        for (var commits = random.Next(1, 15); commits > 0; commits--)
        {
            foreach (var id in Ids.Where(_ => random.Next(2) == 0))
                Edit(id, repository, places, random);

            repository.Commit();
            foreach (var id in Ids)
                Remember(written[id], places.TryGetValue(id, out var path) ? EventFile.VersionOf(repository.Files[path]) : null);

            // Read in between or not: what comes of it is the same.
            if (random.Next(3) == 0)
                _ = repository.History.Read();
        }

        var history = repository.History.Read();
        return Ids.All(id => (history.Find(id)?.Revisions.Reverse().Select(revision => revision.Version) ?? []).SequenceEqual(written[id]))
            && Ids.All(id => history.Find(id) is not { } entry || IsConsistent(entry));
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public bool No_state_of_any_branch_is_lost_and_the_newest_is_that_of_the_newest_commit(int seed)
    {
        var random = new Random(seed);
        using var repository = new TestRepository();
        var written = Ids.ToDictionary(id => id, _ => new HashSet<EntryVersion>());
        var commits = new List<string>();
        var places = new Dictionary<string, string>();
        for (var left = random.Next(2, 12); left > 0; left--)
        {
            string[] parents = commits.Count == 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => commits[random.Next(commits.Count)]).Distinct()];
            if (parents.Length > 0)
                repository.TakeFilesOf(parents[0]);

            places = repository.Files.Keys.ToDictionary(path => Ids.First(id => path.Contains(id, StringComparison.Ordinal)));
            Edit(Ids[random.Next(Ids.Length)], repository, places, random);
            commits.Add(repository.Commit(parents));
            if (random.Next(3) == 0)
                _ = repository.History.Read();
        }

        // Everything that was written leads to the last commit, which takes over one of the branches as it is.
        var kept = commits[random.Next(commits.Count)];
        repository.TakeFilesOf(kept);
        var last = repository.Commit([kept, .. commits.Where(commit => commit != kept)]);
        foreach (var commit in commits)
        {
            repository.TakeFilesOf(commit);
            foreach (var (path, bytes) in repository.Files)
                written[Ids.First(id => path.Contains(id, StringComparison.Ordinal))].Add(EventFile.VersionOf(bytes));
        }

        repository.TakeFilesOf(last);
        var now = repository.Files.ToDictionary(file => Ids.First(id => file.Key.Contains(id, StringComparison.Ordinal)), file => EventFile.VersionOf(file.Value));
        var history = repository.History.Read();
        return Ids.All(id => written[id].SetEquals(VersionsOf(history.Find(id))))
            && Ids.Where(id => written[id].Count > 0).All(id => history.Find(id)!.Revisions[0].Version == (now.TryGetValue(id, out var version) ? version : null));
    }

    private static IEnumerable<EntryVersion> VersionsOf(EntryHistory? history) =>
        history?.Revisions.Select(revision => revision.Version).OfType<EntryVersion>() ?? [];

    private static bool IsConsistent(EntryHistory history) =>
        history.Revisions[^1].Kind == RevisionKind.First
        && history.Revisions.Count(revision => revision.Kind == RevisionKind.First) == 1
        && history.Revisions.All(revision => (revision.Version is null) == (revision.Kind == RevisionKind.Removed))
        && history.Revisions.All(revision => revision.Version is not { } version || history.Find(version)?.Version == version);

    private static void Edit(string id, TestRepository repository, Dictionary<string, string> places, Random random)
    {
        var place = random.Next(2) == 0 ? $"wydarzenia/{id}.md" : $"wydarzenia/dawne/{id}-2.md";
        if (places.Remove(id, out var before))
        {
            var bytes = repository.Files[before];
            repository.Files.Remove(before);
            switch (random.Next(4))
            {
                case 0:
                    return;
                case 1:
                    repository.Files[place] = bytes;
                    places[id] = place;
                    return;
            }
        }

        repository.Write(place, (new EventFile(id) { Text = $"Tekst {random.Next(4)}.", Title = $"Tytuł {random.Next(2)}", IsWithdrawn = random.Next(4) == 0 }).ToString());
        places[id] = place;
    }

    private static void Remember(List<EntryVersion?> written, EntryVersion? now)
    {
        if (written.Count == 0 ? now is not null : written[^1] != now)
            written.Add(now);
    }
}

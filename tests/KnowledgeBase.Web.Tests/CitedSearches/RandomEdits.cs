using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

/// <summary>Commits as editors make them, the same for the same seed, and which entries they concerned.</summary>
internal sealed class RandomEdits(CommittedLibrary library, int seed)
{
    private const string Template = CommittedLibrary.Recommendation;
    private const int MostRemoved = 4;

    private readonly Random _random = new(seed);
    private readonly List<string> _paths =
        [.. SmallLibrary.Shared.Entries.Where(entry => entry.Kind is Content.Entries.EntryKind.Recommendation or Content.Entries.EntryKind.Initiative).Where(entry => entry.Path != Template && entry.Withdrawal is null).Select(entry => entry.Path)];

    private int _commits;

    public HashSet<string> Added { get; } = [];

    public HashSet<string> Removed { get; } = [];

    public HashSet<string> Withdrawn { get; } = [];

    public HashSet<string> Reworded { get; } = [];

    public HashSet<string> Retouched { get; } = [];

    /// <summary>Makes and commits one edit.</summary>
    public void Make()
    {
        _commits++;
        var path = _paths[_random.Next(_paths.Count)];
        var id = Path.GetFileNameWithoutExtension(path);
        switch (_random.Next(8))
        {
            case 0 or 1:
                library.Write(path, $"{library.Read(path)}\nDopisano po raz {_commits}. Miasta potrzebują danych o retencji.\n");
                Reworded.Add(id);
                break;
            case 2:
                library.Replace(path, "\nstreszczenie: ", $"\nstreszczenie: {_commits} dane ");
                Retouched.Add(id);
                break;
            case 3 when Removed.Count < MostRemoved && !Added.Contains(id):
                library.Remove(path);
                _paths.Remove(path);
                Removed.Add(id);
                break;
            case 4 when !library.Read(path).Contains("wycofano:", StringComparison.Ordinal) && !Added.Contains(id):
                library.Replace(path, "przyklad: true", "przyklad: true\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona.");
                Withdrawn.Add(id);
                Retouched.Add(id);
                break;
            case 5:
                Add($"rek-nowa-{_commits}");
                break;
            case 6:
                library.Write("slowniki/synonimy.yml", $"- rownowazne: [drzewa, zieleń {_commits}]\n- z: [API]\n  na: [retencja]\n");
                break;
            default:
                library.Write("README.md", $"Nie wpis: {_commits}.");
                break;
        }

        library.Commit();
    }

    private void Add(string id)
    {
        var path = $"przyklady/rekomendacje/{id}.md";
        library.Write(path, library.Read(Template)
            .Replace("id: rek-dane", $"id: {id}", StringComparison.Ordinal)
            .Replace("\npowiazane: [mid-czujniki]", "", StringComparison.Ordinal)
            .Replace("tytul: Jeden", $"tytul: {_commits} jeden", StringComparison.Ordinal));
        _paths.Add(path);
        Added.Add(id);
    }
}

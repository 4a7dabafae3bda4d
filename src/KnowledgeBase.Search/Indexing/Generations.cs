using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The subfolders of an index folder: each holds one index; the highest number is the current one.</summary>
/// <remarks>
/// A new index is built under a name that does not count and becomes current by one rename, so a killed build leaves
/// the old index in place and rubbish that is recognised by its name.
/// </remarks>
internal sealed partial class Generations(string folder)
{
    private const string Building = ".building";

    /// <summary>Path of the current index; null when there is none.</summary>
    public string? Current => Finished().Select(found => found.Path).LastOrDefault();

    /// <summary>Whether there is anything besides the current index that a build left behind.</summary>
    public bool HasLeftovers => Leftovers().Any();

    /// <summary>Runs the build in a new folder and makes its result the current index; gives its path.</summary>
    public string Add(Action<string> build)
    {
        var next = Finished().Select(found => found.Number).LastOrDefault() + 1;
        var path = Path.Combine(folder, $"generation-{next.ToString("000000", CultureInfo.InvariantCulture)}");

        // Lucene makes the folder with its first file, and looks into it when it gives up before: that fault would hide the first.
        _ = Directory.CreateDirectory(path + Building);
        build(path + Building);
        Directory.Move(path + Building, path);
        return path;
    }

    /// <summary>Deletes everything besides the current index; what is still open elsewhere stays until the next time.</summary>
    public void DeleteLeftovers()
    {
        foreach (var path in Leftovers().ToList())
            TryDelete(path);
    }

    private static void TryDelete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A reader of another process still has it open, which only some systems allow to be deleted.
        }
    }

    private IEnumerable<string> Leftovers() =>
        Directory.EnumerateDirectories(folder, "generation-*").Where(path => IsOurs(path) && path != Current);

    private List<(long Number, string Path)> Finished() =>
    [
        .. from path in Directory.EnumerateDirectories(folder, "generation-*")
           where IsOurs(path) && !path.EndsWith(Building, StringComparison.Ordinal)
           let number = long.Parse(NumberPattern().Match(Path.GetFileName(path)).ValueSpan, CultureInfo.InvariantCulture)
           orderby number
           select (number, path),
    ];

    private static bool IsOurs(string path) => NamePattern().IsMatch(Path.GetFileName(path));

    [GeneratedRegex(@"^generation-[0-9]{6,18}(\.building)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}

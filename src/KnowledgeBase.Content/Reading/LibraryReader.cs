using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Content.Reading;

/// <summary>Reads a content folder into a <see cref="Library"/>; one bad file never stops the rest.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A reader is handed around as an object.")]
public sealed class LibraryReader
{
    /// <summary>Raised when the same files would give another library than before.</summary>
    private const int RulesVersion = 2;

    /// <summary>Reads the whole folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="options">What to leave out.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public Library Read(string folder, ContentOptions options) => Read(folder, options, previous: null);

    /// <summary>Reads the folder anew, but parses only the files that changed since the library was read.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="options">What to leave out.</param>
    /// <param name="previous">An earlier state of the same folder.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public Library Read(string folder, ContentOptions options, Library? previous, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"Nie ma folderu treści: {folder}");

        return ReadAll([.. ContentFolder.Files(folder).Select(path => ReadFile(folder, path, cancellation))], options, previous, cancellation);
    }

    /// <summary>Reads a content folder that is not on the disk, such as one of an earlier day; the same files give the same library.</summary>
    /// <param name="files">The folder's files, each path once; what a folder may hold besides content is passed over.</param>
    /// <param name="options">What to leave out.</param>
    /// <param name="previous">Another state of the same folder, of whose files only the different ones are parsed.</param>
    public Library Read(IEnumerable<ContentFile> files, ContentOptions options, Library? previous)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        return ReadAll(ContentOf(files), options, previous, CancellationToken.None);
    }

    /// <summary>The fingerprints that a library of these files may have: as they are, and with their lines ended as Windows ends them.</summary>
    /// <remarks>A repository keeps line feeds alone when it is set to; the files of a copy on Windows have both signs then.</remarks>
    /// <param name="files">The files of a content folder, each path once.</param>
    /// <param name="options">What would be left out.</param>
    public static IReadOnlySet<string> FingerprintsOf(IEnumerable<ContentFile> files, ContentOptions options)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var content = ContentOf(files);
        return new HashSet<string> { FingerprintOf(content, options), FingerprintOf(content.Select(file => file.WithWindowsLineEnds()), options) };
    }

    // One order for reading and for fingerprints, or no commit would ever be known again.
    private static List<ContentFile> ContentOf(IEnumerable<ContentFile> files) =>
        [.. files.Where(file => ContentLayout.IsContent(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static Library ReadAll(List<ContentFile> files, ContentOptions options, Library? previous, CancellationToken cancellation)
    {
        var vocabularies = new VocabularyDrafts(files.Where(file => ContentFolder.IsVocabulary(file.Path)));
        var linked = new EntryLinker(Parse([.. files.Where(file => !ContentFolder.IsVocabulary(file.Path))], previous, cancellation), vocabularies).Link();
        return Assemble(linked, vocabularies, new RuleDrafts(files), options, FingerprintOf(files, options));
    }

    private static ContentFile ReadFile(string folder, string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ContentFile.Read(folder, path);
    }

    /// <summary>Parses on all cores; this thread takes part, so that it need not wait for others when a program starts.</summary>
    private static EntryDraft[] Parse(List<ContentFile> files, Library? previous, CancellationToken cancellation)
    {
        var drafts = new EntryDraft[files.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        _ = Parallel.For(0, drafts.Length, options, place => drafts[place] = Reuse(files[place], previous) ?? EntryParser.Parse(files[place]));
        return drafts;
    }

    private static EntryDraft? Reuse(ContentFile file, Library? previous) =>
        previous?.Drafts.GetValueOrDefault(file.Path) is { } draft && draft.File.Fingerprint == file.Fingerprint ? draft : null;

    private static Library Assemble(LinkedDrafts linked, VocabularyDrafts vocabularies, RuleDrafts drafts, ContentOptions options, string fingerprint)
    {
        bool IsWanted(string path) => options.IncludeExamples || !ContentLayout.IsAmongExamples(path);
        var entries = linked.Entries.Where(entry => IsWanted(entry.Path)).OrderBy(entry => entry.Id, StringComparer.Ordinal);
        var (rules, faults) = drafts.Build(linked, entry => IsWanted(entry.Path));
        var problems = vocabularies.Problems
            .Concat(faults)
            .Concat(linked.Problems)
            .Where(problem => IsWanted(problem.File))
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line);
        return new Library([.. entries], vocabularies.Build(options), [.. problems], fingerprint)
        {
            Rules = rules,
            Drafts = linked.Drafts.ToDictionary(draft => draft.File.Path, StringComparer.Ordinal),
        };
    }

    private static string FingerprintOf(IEnumerable<ContentFile> files, ContentOptions options)
    {
        var state = new StringBuilder($"{RulesVersion}\n{options.IncludeExamples}\n");
        foreach (var file in files)
            state.Append(file.Path).Append('\n').Append(file.Fingerprint).Append('\n');

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state.ToString())));
    }
}

using System.Text;
using KnowledgeBase.Testing;
using LibGit2Sharp;

namespace KnowledgeBase.History.Tests;

/// <summary>A repository whose commits hold what a test puts into them; files are written into it alone, never beside it.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Repository _repository;
    private readonly Signature _first = new("Jan Testowy", "jan@testy.example", new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(1)));
    private int _commits;

    public TestRepository()
    {
        _repository = new Repository(Repository.Init(_folder.FullPath));
        History = ContentHistory.Open(Content);
    }

    /// <summary>The working copy's folder.</summary>
    public string Root => _folder.FullPath;

    public string Content => _folder.PathOf("content");

    public ContentHistory History { get; }

    /// <summary>The files of the next commit, by path below the content folder.</summary>
    public SortedDictionary<string, byte[]> Files { get; private set; } = new(StringComparer.Ordinal);

    public string GitFolder => _folder.PathOf(".git");

    public static DateOnly DayOf(int commit) => new DateOnly(2026, 1, 1).AddDays(commit);

    public void Write(string path, string text) => Files[path] = Encoding.UTF8.GetBytes(text);

    public void Rename(string from, string to)
    {
        Files[to] = Files[from];
        Files.Remove(from);
    }

    /// <summary>Commits the files as they are after the newest commit, or after the given ones, a day later than the last.</summary>
    /// <returns>The commit's identifier.</returns>
    public string Commit(params string[] parents)
    {
        var tree = new TreeDefinition();
        tree.Add("README.md", _repository.ObjectDatabase.CreateBlob(new MemoryStream("Opis."u8.ToArray())), Mode.NonExecutableFile);
        foreach (var (path, bytes) in Files)
            tree.Add("content/" + path, _repository.ObjectDatabase.CreateBlob(new MemoryStream(bytes)), Mode.NonExecutableFile);

        var signature = new Signature(_first.Name, _first.Email, _first.When.AddDays(_commits++));
        var before = parents.Length > 0 ? parents.Select(parent => _repository.Lookup<Commit>(parent)) : _repository.Head.Tip is { } head ? [head] : [];
        var commit = _repository.ObjectDatabase.CreateCommit(signature, signature, "Zmiana", _repository.ObjectDatabase.CreateTree(tree), before, prettifyMessage: false);
        _repository.Refs.Add(_repository.Refs.Head.TargetIdentifier, commit.Id, allowOverwrite: true);
        return commit.Sha;
    }

    /// <summary>Takes the files of an earlier commit as those of the next one.</summary>
    public void TakeFilesOf(string commit)
    {
        Files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (_repository.Lookup<Commit>(commit).Tree["content"]?.Target is Tree content)
            Take(content, "");
    }

    /// <summary>Makes a commit the newest one of the branch.</summary>
    public void Reset(string commit) =>
        _repository.Refs.Add(_repository.Refs.Head.TargetIdentifier, new ObjectId(commit), allowOverwrite: true);

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }

    private void Take(Tree folder, string path)
    {
        foreach (var item in folder)
        {
            if (item.Target is Tree inner)
                Take(inner, $"{path}{item.Name}/");
            else if (item.Target is Blob file)
                Files[path + item.Name] = Read(file);
        }
    }

    private static byte[] Read(Blob file)
    {
        using var bytes = new MemoryStream();
        file.GetContentStream().CopyTo(bytes);
        return bytes.ToArray();
    }
}

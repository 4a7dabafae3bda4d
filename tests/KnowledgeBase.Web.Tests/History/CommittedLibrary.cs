using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;
using LibGit2Sharp;

namespace KnowledgeBase.Web.Tests.History;

/// <summary>The small library in a repository of its own, where each commit is a day later than the last.</summary>
public sealed class CommittedLibrary : IDisposable
{
    public const string Recommendation = "przyklady/rekomendacje/rek-dane.md";

    private readonly TemporaryFolder _folder = new();
    private readonly Repository _repository;
    private DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    public CommittedLibrary()
    {
        using (var small = new SmallLibrary())
        {
            foreach (var file in Directory.EnumerateFiles(small.Folder, "*", SearchOption.AllDirectories))
                _folder.Write(Path.Combine("content", Path.GetRelativePath(small.Folder, file)), File.ReadAllBytes(file));
        }

        _repository = new Repository(Repository.Init(_folder.FullPath));
        Commit();
    }

    public string Folder => _folder.PathOf("content");

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text) => _folder.Write(Path.Combine("content", path), text);

    public void Replace(string path, string text, string other) => Write(path, Read(path).Replace(text, other, StringComparison.Ordinal));

    /// <summary>The digits of the version of a file as it lies there.</summary>
    public string VersionOf(string path) => EntryState.Read(ContentFile.Of(path, File.ReadAllBytes(Path.Combine(Folder, path)))).Version.Digits;

    public void Remove(string path) => File.Delete(Path.Combine(Folder, path));

    public void Commit()
    {
        LibGit2Sharp.Commands.Stage(_repository, "*");
        var signature = new Signature("Jan Tajny", "tajny@example.org", _now);
        _repository.Commit("Tajny opis", signature, signature);
        _now = _now.AddDays(1);
    }

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }
}

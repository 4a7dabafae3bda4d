using System.Runtime.InteropServices;
using KnowledgeBase.Content;

namespace KnowledgeBase.History.Tests;

/// <summary>Whatever happens to a repository's files, the site gets an answer and not an exception.</summary>
public sealed class AnyDamageTests
{
    [FsCheck.NUnit.Property(MaxTest = 100)]
    public bool A_damaged_repository_never_throws(int seed)
    {
        var random = new Random(seed);
        using var repository = new TestRepository();
        var last = "";
        for (var state = 0; state < 3; state++)
        {
            repository.Write("wydarzenia/spotkanie.md", (new EventFile("spotkanie") { Text = $"Dzień {state}." }).ToString());
            last = repository.Commit();
        }

        var files = Directory.GetFiles(repository.GitFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        random.Shuffle(CollectionsMarshal.AsSpan(files));
        foreach (var file in files.Take(random.Next(1, 4)))
            Damage(file, random);

        var history = ContentHistory.Open(repository.Content);
        var snapshot = history.Read();
        var library = history.LibraryAt(last, new ContentOptions());
        return (snapshot.Absence is null) == (snapshot.Head is not null) && (library is null || library.Entries.Count <= 1);
    }

    private static void Damage(string file, Random random)
    {
        File.SetAttributes(file, FileAttributes.Normal);
        var bytes = File.ReadAllBytes(file);
        switch (random.Next(4))
        {
            case 0:
                File.Delete(file);
                break;
            case 1:
                File.WriteAllBytes(file, bytes[..random.Next(bytes.Length + 1)]);
                break;
            case 2:
                random.NextBytes(bytes);
                File.WriteAllBytes(file, bytes);
                break;
            default:
                if (bytes.Length > 0)
                    bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
                File.WriteAllBytes(file, bytes);
                break;
        }
    }
}

using FsCheck.Fluent;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Tests.Faults;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Reading;

public sealed class LibraryReaderReuseTests
{
    private static readonly LibraryReader Reader = new();
    private static readonly ContentOptions Everything = new();

    [Test]
    public void Reuses_the_text_of_files_that_did_not_change()
    {
        using var small = new SmallLibrary();
        var before = small.Read();
        small.Write(EntryFile.ExamplePath, EntryFile.Example);

        var after = Reader.Read(small.Folder, Everything, before);

        before.TryFind("rek-dane", out var old);
        after.TryFind("rek-dane", out var same);
        Assert.That(same!.Body, Is.SameAs(old!.Body));
        Assert.That(after.TryFind("nowa", out _), Is.True);
    }

    [Test]
    public void Checks_the_links_of_unchanged_files_anew()
    {
        using var small = new SmallLibrary();
        var before = small.Read();
        File.Delete(Path.Combine(small.Folder, "przyklady/mid/mid-ogrody.md"));

        var after = Reader.Read(small.Folder, Everything, before);
        small.Write("przyklady/mid/mid-ogrody.md", EntryFile.Example.Replace("id: nowa", "id: mid-ogrody", StringComparison.Ordinal));
        var again = Reader.Read(small.Folder, Everything, after);

        Assert.That(HtmlOf(before), Does.Contain("href=\"/mid/mid-ogrody\""));
        Assert.That(HtmlOf(after), Does.Not.Contain("mid-ogrody"));
        Assert.That(after.Problems.Select(problem => problem.Code), Is.All.EqualTo("nieznany-wpis"));
        Assert.That(HtmlOf(again), Does.Contain("href=\"/rekomendacje/mid-ogrody\""));
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public FsCheck.Property Reading_on_equals_reading_afresh()
    {
        var files = SmallLibrary.Shared.Entries.Select(entry => entry.Path).Concat(["slowniki/tematy.yml", "slowniki/statusy.yml", EntryFile.ExamplePath]).ToArray();
        var contents = new[] { null, "", "---\nid: rek-dane\n---\n", EntryFile.Example, EntryFile.Fact, "- {id: drzewa, nazwa: Drzewa}\n", "\uFFFF" };
        var edits =
            from path in Gen.Elements(files)
            from text in Gen.Elements(contents)
            select (Path: path, Text: text);

        return Prop.ForAll(Arb.From(Gen.ListOf(edits)), list =>
        {
            using var small = new SmallLibrary();
            var library = small.Read();
            foreach (var (path, text) in list)
            {
                if (text is null)
                    File.Delete(Path.Combine(small.Folder, path));
                else
                    small.Write(path, text);

                library = Reader.Read(small.Folder, Everything, library);
            }

            var fresh = small.Read();
            return library.Fingerprint == fresh.Fingerprint
                && library.Problems.SequenceEqual(fresh.Problems)
                && library.Entries.Select(entry => (entry.Id, entry.Body.Html, string.Join(' ', entry.Links)))
                    .SequenceEqual(fresh.Entries.Select(entry => (entry.Id, entry.Body.Html, string.Join(' ', entry.Links))));
        });
    }

    private static string HtmlOf(Library library) => library.TryFind("rek-retencja", out var entry) ? entry.Body.Html : "";
}

using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Testing;

/// <summary>Writes a few forms with their lemmas as an archive like the one the Polish dictionary comes in.</summary>
public static class TinyDictionary
{
    private const string Folder = "morfologik/stemming/polish/";

    // In the dictionary's encoding: the lemma shares nothing with the form.
    private const string DropEverything = "@@";

    /// <param name="path">The archive to be written.</param>
    /// <param name="entries">Form and lemma of each entry.</param>
    public static void Write(string path, params (string Form, string Lemma)[] entries)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "polish.info", "fsa.dict.separator=;\nfsa.dict.encoder=PREFIX\n"u8.ToArray());
        var sequences = entries.Select(entry => Encoding.UTF8.GetBytes($"{entry.Form};{DropEverything}{entry.Lemma};subst"));
        Add(archive, "polish.dict", TinyCfsa2.Encode(sequences));
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(Folder + name).Open();
        entry.Write(content);
    }
}

using System.IO.Compression;

namespace KnowledgeBase.Polish.Training.Dictionaries;

/// <summary>The Polish dictionary inside morfologik-polish.jar.</summary>
public static class MorfologikJar
{
    private const string DictionaryPath = "morfologik/stemming/polish/polish.dict";
    private const string DescriptionPath = "morfologik/stemming/polish/polish.info";

    /// <summary>All entries of the dictionary, in the order of its automaton.</summary>
    /// <exception cref="InvalidDataException">The archive holds no such dictionary, or one encoded otherwise.</exception>
    public static IEnumerable<DictionaryEntry> Entries(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var description = System.Text.Encoding.UTF8.GetString(Read(archive, DescriptionPath));
        if (!description.Contains("fsa.dict.encoder=PREFIX", StringComparison.Ordinal)
            || !description.Contains("fsa.dict.separator=;", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{path}: only the PREFIX encoding with separator ';' is supported.");
        }

        return new Cfsa2(Read(archive, DictionaryPath)).Sequences().Select(sequence => PrefixEncoding.Decode(sequence.Span));
    }

    private static byte[] Read(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"The archive holds no {name}.");
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}

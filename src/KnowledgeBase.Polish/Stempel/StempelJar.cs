using System.IO.Compression;

namespace KnowledgeBase.Polish.Stempel;

/// <summary>The files of lucene-analyzers-stempel.jar that Stempel is made of.</summary>
internal static class StempelJar
{
    public const string StopWordsName = "stopwords.txt";

    private const string Folder = "org/apache/lucene/analysis/pl/";
    private const string TableName = "stemmer_20000.tbl";

    /// <summary>True for the first bytes of any archive.</summary>
    public static bool IsJar(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    /// <exception cref="InvalidDataException">The archive is damaged, or is another one.</exception>
    public static (byte[] Table, byte[] StopWords) Read(byte[] jar)
    {
        using var stream = new MemoryStream(jar, writable: false);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        return (Read(archive, TableName), Read(archive, StopWordsName));
    }

    private static byte[] Read(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(Folder + name) ?? throw new InvalidDataException($"The archive holds no {Folder}{name}.");
        if (entry.Length > StempelResources.LargestFile)
            throw new InvalidDataException($"{name} is larger than any stemmer table.");

        var bytes = new byte[entry.Length];
        using var content = entry.Open();
        content.ReadExactly(bytes);
        return Crc32.Of(bytes) == entry.Crc32 ? bytes : throw new InvalidDataException($"{name} is not what its checksum says.");
    }
}

using System.Text;

namespace KnowledgeBase.Polish.Stempel;

/// <summary>Stempel's trained table and its stop words, read from a file that Lucene ships; this library ships neither.</summary>
public sealed class StempelResources
{
    // Seven times the table Lucene ships: a limit, so that a file of another kind does no harm.
    internal const int LargestFile = 1 << 24;

    private const char CommentSign = '#';

    private const string Mend =
        "Give the path of lucene-analyzers-stempel.jar (on Debian: apt-get install liblucene8-java) or of a table taken out of it, stemmer_20000.tbl.";

    private StempelResources(StempelTable table, IReadOnlyCollection<string> stopWords)
    {
        Stemmer = new StempelStemmer(table);
        StopWords = stopWords;
    }

    public StempelStemmer Stemmer { get; }

    /// <summary>The words an index leaves out, in lower case; none when a table was opened that has no list beside it.</summary>
    public IReadOnlyCollection<string> StopWords { get; }

    /// <summary>Reads lucene-analyzers-stempel.jar, or a bare table with the stopwords.txt beside it, if there is one.</summary>
    /// <exception cref="StempelUnavailableException">There is no such file, or it is damaged.</exception>
    public static StempelResources Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            throw new StempelUnavailableException($"{path}: {fault.Message} {Mend}", fault);
        }
    }

    private static StempelResources Read(string path)
    {
        var file = ReadFile(path);
        var (table, stopWords) = StempelJar.IsJar(file) ? StempelJar.Read(file) : (file, ReadNeighbour(path));
        return new StempelResources(StempelTableReader.Read(table), ReadWords(stopWords));
    }

    private static byte[] ReadNeighbour(string path)
    {
        var list = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, StempelJar.StopWordsName);
        return File.Exists(list) ? ReadFile(list) : [];
    }

    private static byte[] ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > LargestFile)
            throw new InvalidDataException("The file is larger than any stemmer table.");

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static string[] ReadWords(byte[] list) =>
        [.. Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != CommentSign)];
}

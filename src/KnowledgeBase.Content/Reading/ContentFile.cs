using System.Security.Cryptography;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Reading;

/// <summary>A file of the content folder with its bytes, or with the reason why there are none.</summary>
public sealed record ContentFile
{
    /// <summary>In bytes: a book of 300 pages; a longer file is a mistake, and reading it would hold up the site.</summary>
    public const long MaxLength = 1024 * 1024;

    private ContentFile(string path, byte[] bytes, string fingerprint, Fault? unread) =>
        (Path, Bytes, Fingerprint, Unread) = (path, bytes, fingerprint, unread);

    /// <summary>Path below the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>Empty when the file could not be read.</summary>
    internal byte[] Bytes { get; }

    /// <summary>Why the file was not read.</summary>
    internal Fault? Unread { get; }

    /// <param name="path">Path below the content folder, with forward slashes.</param>
    /// <param name="bytes">The whole file.</param>
    public static ContentFile Of(string path, byte[] bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(bytes);
        return bytes.Length > MaxLength
            ? TooLarge(path, bytes.Length)
            : new ContentFile(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
    }

    /// <summary>A file longer than <see cref="MaxLength"/>, which is a fault of the content and is not read.</summary>
    /// <param name="path">Path below the content folder, with forward slashes.</param>
    /// <param name="length">Its length in bytes.</param>
    public static ContentFile TooLarge(string path, long length) => Failed(path, ProblemTexts.FileTooLarge(length, MaxLength));

    /// <summary>The same text with its lines ended by carriage return and line feed; the file itself where some are so already, or none ends.</summary>
    public ContentFile WithWindowsLineEnds()
    {
        if (Bytes.AsSpan().Contains((byte)'\r') || !Bytes.AsSpan().Contains((byte)'\n'))
            return this;

        var longer = new List<byte>(Bytes.Length + (Bytes.Length / 20));
        foreach (var sign in Bytes)
        {
            if (sign == (byte)'\n')
                longer.Add((byte)'\r');
            longer.Add(sign);
        }

        return Of(Path, [.. longer]);
    }

    internal static ContentFile Read(string folder, string path)
    {
        try
        {
            var file = new FileInfo(System.IO.Path.Combine(folder, path));
            return file.Length > MaxLength ? TooLarge(path, file.Length) : Of(path, File.ReadAllBytes(file.FullName));
        }
        catch (IOException failure)
        {
            return Failed(path, ProblemTexts.UnreadableFile(failure is FileNotFoundException ? "nie ma go" : "błąd odczytu"));
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(path, ProblemTexts.UnreadableFile("brak uprawnień"));
        }
    }

    private static ContentFile Failed(string path, Fault fault) => new(path, [], fault.Message, fault);
}

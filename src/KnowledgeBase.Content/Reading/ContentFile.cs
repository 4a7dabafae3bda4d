using System.Security.Cryptography;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Reading;

/// <summary>A file of the content folder with its bytes, or with the reason why there are none.</summary>
/// <param name="Path">Path below the content folder, with forward slashes.</param>
/// <param name="Bytes">Empty when the file could not be read.</param>
/// <param name="Fingerprint">SHA-256 of the bytes in lower-case hexadecimal digits.</param>
/// <param name="Unread">Why the file was not read.</param>
internal sealed record ContentFile(string Path, byte[] Bytes, string Fingerprint, Fault? Unread)
{
    /// <summary>A book of 300 pages; a longer file is a mistake, and reading it would hold up the site.</summary>
    public const long MaxLength = 1024 * 1024;

    public static ContentFile Read(string folder, string path)
    {
        try
        {
            var file = new FileInfo(System.IO.Path.Combine(folder, path));
            return file.Length > MaxLength
                ? Failed(path, ProblemTexts.FileTooLarge(file.Length, MaxLength))
                : Of(path, File.ReadAllBytes(file.FullName));
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

    public static ContentFile Of(string path, byte[] bytes) =>
        new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);

    private static ContentFile Failed(string path, Fault fault) => new(path, [], fault.Message, fault);
}

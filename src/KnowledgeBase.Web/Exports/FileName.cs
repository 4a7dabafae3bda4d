using System.Text;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Web.Languages;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Exports;

/// <summary>What a list is called when it is saved.</summary>
public static class FileName
{
    /// <summary>Longer names are cut by some folders and read by no one.</summary>
    private const int Longest = 60;

    /// <summary>The header that offers a file under the name with Polish letters and, to who cannot read that (RFC 6266), without.</summary>
    public static ContentDispositionHeaderValue Header(Listing listing, ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(format);
        var name = Of(listing.FileTitle ?? (listing.Query.Length > 0 ? listing.Query : listing.Title), char.IsLetterOrDigit);
        return new ContentDispositionHeaderValue(format.IsAttachment ? "attachment" : "inline")
        {
            FileName = $"{Of(Folding.Fold(name), char.IsAsciiLetterOrDigit)}.{format.Extension}",
            FileNameStar = $"{name}.{format.Extension}",
        };
    }

    /// <summary>The text with a hyphen for everything that a name of a file had better not hold.</summary>
    private static string Of(string text, Func<char, bool> isKept)
    {
        var name = new StringBuilder(Longest);
        foreach (var letter in text)
        {
            if (isKept(letter))
                _ = name.Append(char.ToLowerInvariant(letter));
            else if (name.Length > 0 && name[^1] != '-')
                _ = name.Append('-');

            if (name.Length == Longest)
                break;
        }

        return name.ToString().Trim('-') is { Length: > 0 } found ? found : Wording.Current.Exports.FileName;
    }
}

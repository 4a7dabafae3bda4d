using System.Text;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Web.Languages;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Exports;

/// <summary>What a list or a basket is called when it is saved.</summary>
public static class FileName
{
    /// <summary>Longer names are cut by some folders and read by no one.</summary>
    private const int Longest = 60;

    /// <summary>The header that offers a file under the name with Polish letters and, to who cannot read that (RFC 6266), without.</summary>
    public static ContentDispositionHeaderValue Header(Listing listing, ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(format);
        var title = listing.FileTitle ?? (listing.Query.Length > 0 ? listing.Query : listing.Title);
        return Header(title, format.Extension, Wording.Current.Exports.FileName, format.IsAttachment);
    }

    /// <inheritdoc cref="Header(Listing, ExportFormat)"/>
    /// <param name="title">What it is called after.</param>
    /// <param name="extension">Without the leading dot.</param>
    /// <param name="nameless">What it is called when the title holds nothing that a name can.</param>
    /// <param name="isAttachment">Whether it is offered for saving, rather than shown.</param>
    public static ContentDispositionHeaderValue Header(string title, string extension, string nameless, bool isAttachment = true)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new ContentDispositionHeaderValue(isAttachment ? "attachment" : "inline")
        {
            FileName = $"{NameOf(Folding.Fold(title), char.IsAsciiLetterOrDigit)}.{extension}",
            FileNameStar = $"{NameOf(title, char.IsLetterOrDigit)}.{extension}",
        };

        string NameOf(string text, Func<char, bool> isKept) => Of(text, isKept) is { Length: > 0 } name ? name : nameless;
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

        return name.ToString().Trim('-');
    }
}

using System.Text.RegularExpressions;

namespace KnowledgeBase.Content.Bodies;

/// <summary>What the address of a link in a text leads to.</summary>
/// <param name="EntryId">The entry, for a link written <c>wpis:ID</c>.</param>
/// <param name="Fragment">A passage or section of that entry, with its <c>#</c>; else empty.</param>
internal sealed partial record LinkTarget(string? EntryId, string Fragment)
{
    public const string EntryScheme = "wpis:";

    /// <summary>Schemes that the sanitiser lets through as well.</summary>
    public static readonly IReadOnlyList<string> WebSchemes = ["http", "https", "mailto"];

    /// <summary>Null when texts may not link there.</summary>
    public static LinkTarget? Of(string address)
    {
        if (address.StartsWith(EntryScheme, StringComparison.OrdinalIgnoreCase))
            return OfEntry(address[EntryScheme.Length..]);

        var isFragment = address.StartsWith('#') && address.Length > 1;
        return isFragment || IsOnWeb(address) ? new LinkTarget(null, "") : null;
    }

    private static LinkTarget? OfEntry(string rest)
    {
        var mark = rest.IndexOf('#', StringComparison.Ordinal);
        var (id, fragment) = mark < 0 ? (rest, "") : (rest[..mark], rest[mark..]);
        return id.Length > 0 && FragmentPattern().IsMatch(fragment) ? new LinkTarget(id, fragment) : null;
    }

    private static bool IsOnWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && WebSchemes.Contains(uri.Scheme)
        && address.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A(#[a-z0-9-]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FragmentPattern();
}

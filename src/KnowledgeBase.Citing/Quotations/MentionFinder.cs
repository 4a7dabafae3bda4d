using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Finds where a text names entries of the library, or entries that look like some and are not there.</summary>
public sealed partial class MentionFinder
{
    /// <summary>How far after a signature its passage and version may stand: a note tells title and place between them.</summary>
    private const int Reach = 400;

    // The first folder of a kind in the address, so that what follows an identifier is not taken for one. A passage stands behind a slash, as it is
    // cited, or in the fragment or the parameter of a page.
    private static readonly Regex Address = new(
        @"https?://[^\s/<>""]{1,253}(?:/[^\s/<>""]{1,80}){0,4}?/(?:" + string.Join('|', Enum.GetValues<EntryKind>().Select(kind => Regex.Escape(kind.Folder()))) + ")/"
        + @"(?<id>[a-z0-9][a-z0-9-]{0,100})(?:@(?<version>[0-9a-f]{10}))?(?:/(?<anchor>" + PassageAnchor.Pattern + @")(?![a-z0-9]))?"
        + @"(?:\?(?:akapit=(?<anchor>" + PassageAnchor.Pattern + @")(?![a-z0-9]))?[^\s#<>""”]{0,300})?(?:#(?<anchor>" + PassageAnchor.Pattern + "))?",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private readonly Library _library;
    private readonly HashSet<string> _prefixes;

    public MentionFinder(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _prefixes = [.. library.Entries.Where(entry => entry.Id.Contains('-', StringComparison.Ordinal)).Select(entry => PrefixOf(entry.Id)), "rek", "mid"];
    }

    /// <summary>All mentions in order, without overlap.</summary>
    /// <param name="text">What is looked through.</param>
    /// <param name="cancellation">Stops between two mentions.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<FoundMention> Find(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Match>();
        foreach (var match in Address.Matches(text).Concat(Signature().Matches(text).Where(match => IsSignature(match.Value))).OrderBy(match => match.Index).ThenByDescending(match => match.Length))
        {
            // An address may hold a signature.
            cancellation.ThrowIfCancellationRequested();
            if (found.Count == 0 || match.Index >= found[^1].Index + found[^1].Length)
                found.Add(match);
        }

        return [.. found.Select((match, place) => Mention(text, match, place + 1 < found.Count ? found[place + 1].Index : text.Length))];
    }

    private static string PrefixOf(string id) => id[..id.IndexOf('-', StringComparison.Ordinal)];

    // „konin” and „wod-kan” are words. A signature has a hyphen, and is all in capitals or is that of an entry with a figure.
    private bool IsSignature(string text)
    {
        var id = text.ToLowerInvariant();
        var isCapital = !text.Any(char.IsAsciiLetterLower);
        if (_library.TryFind(id, out _))
            return isCapital || (!text.Any(char.IsAsciiLetterUpper) && id.Any(char.IsAsciiDigit));

        return isCapital && text.Count(sign => sign == '-') >= 2 && text.Any(char.IsAsciiDigit) && _prefixes.Contains(PrefixOf(id));
    }

    private static FoundMention Mention(string text, Match match, int next)
    {
        var id = (match.Groups["id"].Success ? match.Groups["id"].Value : match.Value).ToLowerInvariant();
        var end = match.Index + match.Length;
        var after = text[end..Math.Min(next, end + Reach)];
        after = after[..(after.IndexOf("\n\n", StringComparison.Ordinal) is var blank and >= 0 ? blank : after.Length)];

        // A note gives the address last, a signature stands before its passage.
        var before = match.Groups["id"].Success ? text[Math.Max(0, match.Index - Reach)..match.Index] : "";
        before = before[(before.LastIndexOf("\n\n", StringComparison.Ordinal) is var start and >= 0 ? start : 0)..];
        return new FoundMention(match.Index, match.Length, id, PassageIn(after) ?? PassageBefore(before), AnchorOf(match), VersionOf(match) ?? VersionIn(after) ?? VersionIn(before));
    }

    private static EntryVersion? VersionOf(Match match) => EntryVersion.TryParse(match.Groups["version"].Value, out var version) ? version : null;

    private static string? AnchorOf(Match match) => match.Groups["anchor"] is { Success: true } anchor ? anchor.Value : null;

    private static int? PassageIn(string text) => Passage().Match(text) is { Success: true } match ? NumberOf(match) : null;

    private static int? PassageBefore(string text) => AnyPassage().Matches(text) is { Count: > 0 } matches ? NumberOf(matches[^1]) : null;

    private static int NumberOf(Match match) => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static EntryVersion? VersionIn(string text) =>
        Version().Matches(text) is { Count: > 0 } matches && EntryVersion.TryParse(matches[^1].Groups[1].Value, out var version) ? version : null;

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,40}){1,12}(?![\p{L}\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\A[\s,;:)–-]{0,8}(?:akapit|akap\.?|ak\.?|paragraph|para?\.?)\s{0,3}(\d{1,4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Passage();

    [GeneratedRegex(@"(?:ak\.|akapit|akap\.|paragraph|para\.)\s{0,3}(\d{1,4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AnyPassage();

    [GeneratedRegex(@"(?:wersja|version)\s{1,3}([0-9a-f]{10})(?![0-9a-f])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}

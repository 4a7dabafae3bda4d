using System.Collections.Immutable;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Web.Citing;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeBase.Web.Baskets;

/// <summary>What somebody pasted in order to add it: addresses of entries, passages, searches and baskets, and signatures.</summary>
public static class PastedText
{
    /// <summary>More is no one's choice of addresses, but some text.</summary>
    private const int MaxWords = Basket.MaxItems;

    /// <param name="text">Anything.</param>
    /// <param name="library">Tells which entries there are.</param>
    /// <param name="unread">Told the words that were none of these.</param>
    public static IReadOnlyList<BasketItem> Read(string? text, Library library, ICollection<string> unread)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(unread);
        var items = new List<BasketItem>();
        foreach (var word in (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Take(MaxWords))
        {
            var read = ReadWord(word.Trim(',', ';', '<', '>', '"', '„', '”'), library);
            items.AddRange(read);
            if (read.IsEmpty)
                unread.Add(word);
        }

        return items;
    }

    private static ImmutableArray<BasketItem> ReadWord(string word, Library library)
    {
        var (address, fragment) = SplitAt(word, '#');
        var (path, query) = SplitAt(address, '?');
        if (path.EndsWith(Routes.Basket, StringComparison.Ordinal))
            return BasketText.Read(ValueOf(query, BasketAddress.TextKey)).Items;

        if (path.EndsWith(Routes.Search, StringComparison.Ordinal))
            return [BasketSearch.Of(BasketSearch.StateOf(query))];

        var (entryPath, cited) = SplitAtPassage(path);

        // A file of an entry or an earlier version of it is still that entry.
        var id = entryPath[(entryPath.LastIndexOf('/') + 1)..].Split('.', '@')[0].ToLowerInvariant();
        if (!library.TryFind(id, out var entry))
            return [];

        var anchor = cited.Length > 0 ? cited : PassageAnchor.IsWellFormed(fragment) ? fragment : ValueOf(query, CitationFile.PassageKey);
        return [new EntryItem(id, PassageAnchor.Find(entry.Body.Passages, anchor)?.Anchor)];
    }

    private static (string Entry, string Anchor) SplitAtPassage(string path) =>
        path.LastIndexOf('/') is > 0 and var slash && PassageAnchor.IsWellFormed(path[(slash + 1)..]) ? (path[..slash], path[(slash + 1)..]) : (path, "");

    private static string ValueOf(string query, string key) => QueryHelpers.ParseQuery(query).GetValueOrDefault(key).ToString();

    private static (string Before, string After) SplitAt(string text, char sign) =>
        text.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place ? (text[..place], text[(place + 1)..]) : (text, "");
}

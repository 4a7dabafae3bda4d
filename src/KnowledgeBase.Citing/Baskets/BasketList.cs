using System.Text;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Baskets;

/// <summary>The list that a basket's text holds, before it is compressed; its grammar is told by <see cref="BasketText"/>.</summary>
internal static class BasketList
{
    private const char Separator = '~';
    private const char End = '_';
    private const char Stop = '.';
    private const char TitleMark = 'T';
    private const char SearchMark = 'S';
    private const char VersionMark = 'V';
    private const char NoteMark = 'N';

    /// <summary>A remark repeats no more of a damaged part: enough to know it by.</summary>
    private const int LongestDetail = 40;

    public static string Write(Basket basket)
    {
        var title = basket.Title.Length > 0 ? (string[])[TitleMark + Escape(basket.Title)] : [];
        return string.Join(Separator, title.Concat(basket.Items.Select(Write))) + End;
    }

    public static string Write(BasketItem item)
    {
        var part = new StringBuilder(item is EntryItem entry ? entry.Key : SearchMark + Escape(((SearchItem)item).Query));
        if (item is EntryItem { Version: { } version })
            _ = part.Append(Stop).Append(VersionMark).Append(version.Digits);

        if (item.Note.Length > 0)
            _ = part.Append(Stop).Append(NoteMark).Append(Escape(item.Note));

        return part.ToString();
    }

    public static Basket Read(string list, ICollection<BasketRemark> remarks)
    {
        var end = list.IndexOf(End, StringComparison.Ordinal);
        if (end < 0)
            remarks.Add(new BasketRemark(BasketRemarkKind.CutOff));
        else if (end < list.Length - 1)
            remarks.Add(Damaged(list[end..]));

        var title = "";
        var items = new List<BasketItem>();
        foreach (var part in (end < 0 ? list : list[..end]).Split(Separator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == TitleMark)
                title = Unescape(part.AsSpan(1));
            else if (ReadItem(part, remarks) is { } item)
                items.Add(item);
            else
                remarks.Add(Damaged(part));
        }

        return Basket.Of(title, items, remarks);
    }

    /// <summary>Reads parts without the end of a list.</summary>
    public static IEnumerable<BasketItem> ReadItems(string parts, ICollection<BasketRemark> remarks) => Read(parts.TrimEnd(End) + End, remarks).Items;

    private static BasketItem? ReadItem(string part, ICollection<BasketRemark> remarks)
    {
        var fields = part.Split(Stop);
        if (fields[0].StartsWith(SearchMark))
            return ReadFields(new SearchItem(Unescape(fields[0].AsSpan(1))), fields.AsSpan(1), remarks);

        if (!EntryItem.IsId(fields[0]))
            return null;

        var anchor = fields.Skip(1).FirstOrDefault(EntryItem.IsAnchor);
        return ReadFields(new EntryItem(fields[0], anchor), fields.AsSpan(1), remarks);
    }

    private static BasketItem ReadFields(BasketItem item, ReadOnlySpan<string> fields, ICollection<BasketRemark> remarks)
    {
        foreach (var field in fields)
        {
            if (field.StartsWith(NoteMark))
                item = item.WithNote(Unescape(field.AsSpan(1)), remarks);
            else if (item is EntryItem entry && field.StartsWith(VersionMark) && EntryVersion.TryParse(field[1..], out var version))
                item = entry with { Version = version };
            else if (field != (item as EntryItem)?.Anchor)
                remarks.Add(Damaged(field));
        }

        return item;
    }

    private static BasketRemark Damaged(string part) => new(BasketRemarkKind.Damaged, BasketWords.Line(part, LongestDetail));

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(".", "%2E", StringComparison.Ordinal)
        .Replace("~", "%7E", StringComparison.Ordinal)
        .Replace("_", "%5F", StringComparison.Ordinal);

    private static string Unescape(ReadOnlySpan<char> text) => text.ToString()
        .Replace("%5F", "_", StringComparison.Ordinal)
        .Replace("%7E", "~", StringComparison.Ordinal)
        .Replace("%2E", ".", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);
}

using System.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Leaves out what pages repeat: running heads and page numbers, which would stand in the middle of a quotation that goes over a page.</summary>
internal static class PdfFurniture
{
    /// <summary>On fewer pages equal lines may be the text's own.</summary>
    private const int FewestPages = 3;

    /// <summary>Left and right pages have heads of their own, and chapters too.</summary>
    private const int EveryNth = 8;

    /// <summary>A head, and the line below it or the page's number.</summary>
    private const int MostLines = 2;

    public static IReadOnlyList<IReadOnlyList<PdfLine>> Without(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.Count > 0))
        {
            foreach (var key in Edges(page).Select(KeyOf).Distinct())
                uses[key] = uses.GetValueOrDefault(key) + 1;
        }

        var often = Math.Max(FewestPages, pages.Count / EveryNth);
        return [.. pages.Select(page => Without(page, line => uses.GetValueOrDefault(KeyOf(line)) >= often || IsNumber(line)))];
    }

    private static IReadOnlyList<PdfLine> Without(IReadOnlyList<PdfLine> page, Func<PdfLine, bool> isFurniture)
    {
        var (first, last) = (0, page.Count);
        while (first < Math.Min(last, MostLines) && isFurniture(page[first]))
            first++;
        while (last > Math.Max(first, page.Count - MostLines) && isFurniture(page[last - 1]))
            last--;

        return [.. page.Take(last).Skip(first)];
    }

    private static IEnumerable<PdfLine> Edges(IReadOnlyList<PdfLine> page) => page.Take(MostLines).Concat(page.TakeLast(MostLines));

    private static bool IsNumber(PdfLine line) => line.Text.Length <= 12 && line.Text.Any(char.IsDigit) && !line.Text.Any(char.IsLetter);

    private static string KeyOf(PdfLine line)
    {
        var key = new StringBuilder(line.Text.Length);
        foreach (var sign in line.Text)
            _ = key.Append(char.IsDigit(sign) ? '0' : sign);

        return key.ToString();
    }
}

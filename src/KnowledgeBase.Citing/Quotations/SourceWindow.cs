namespace KnowledgeBase.Citing.Quotations;

/// <summary>The part of a long source that is worth comparing with a quotation.</summary>
internal static class SourceWindow
{
    /// <summary>The whole source, or as many words of it as may be compared, where it holds most words of the quotation.</summary>
    public static (int Start, int Length) Of(QuotedWord[] quoted, IReadOnlyList<int> source, Lexis lexis, int most)
    {
        if (source.Count <= most)
            return (0, source.Count);

        var words = quoted.Where(word => word.Fold >= 0).Select(word => word.Fold).ToHashSet();
        var (inside, best, start) = (0, -1, 0);
        for (var place = 0; place < source.Count; place++)
        {
            inside += words.Contains(lexis.FoldOf(source[place])) ? 1 : 0;
            if (place >= most)
                inside -= words.Contains(lexis.FoldOf(source[place - most])) ? 1 : 0;
            if (inside > best && place >= most - 1)
                (best, start) = (inside, place - most + 1);
        }

        return (start, most);
    }
}

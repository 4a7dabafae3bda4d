using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Queries;

/// <summary>Reads whatever was typed; there is no wrong query.</summary>
internal sealed class QueryReader(PolishText analysis)
{
    /// <summary>More words than a long title has; each further one costs time and finds nothing new.</summary>
    public const int MaxUnits = 32;

    public ReadQuery Read(string query)
    {
        var (kept, rest) = Cut(query);
        var units = Units(kept).DistinctBy(unit => unit.Text.ToUpperInvariant()).ToList();
        List<string> leftOut = [.. units.Skip(MaxUnits).Select(unit => unit.Text), .. Words(rest)];
        units = [.. units.Take(MaxUnits)];

        var weighty = units.Where(unit => !unit.IsStopWord).ToList();
        return new ReadQuery(weighty.Count > 0 ? weighty : units, leftOut);
    }

    private IEnumerable<QueryUnit> Units(string query)
    {
        var position = 0;
        foreach (var segment in QuerySegment.Split(query))
        {
            var tokens = analysis.Analyze(segment.Text);
            var offset = position;
            foreach (var unit in Units(segment, tokens))
                yield return unit with { Position = unit.Position + offset };

            position += tokens.Count == 0 ? 0 : tokens.Max(token => token.Position + token.Span);
        }
    }

    private static IEnumerable<QueryUnit> Units(QuerySegment segment, IReadOnlyList<AnalyzedToken> tokens)
    {
        if (!segment.IsQuoted)
            return UnitReader.Words(tokens);

        return UnitReader.Phrase($"\"{segment.Text}\"", tokens) is { } phrase ? [phrase] : [];
    }

    private static (string Kept, string Remainder) Cut(string query)
    {
        if (query.Length <= SearchRequest.MaxQueryLength)
            return (query, "");

        // Half a word would be looked for in vain, so the cut is made at a space where there is one.
        var space = query.LastIndexOf(' ', SearchRequest.MaxQueryLength);
        var end = space > 0 ? space : SearchRequest.MaxQueryLength;
        return (query[..end], query[end..]);
    }

    // The rest of an overlong query is only reported, so its first words are enough.
    private static IEnumerable<string> Words(string rest) =>
        rest.Split((char[]?)null, MaxUnits + 1, StringSplitOptions.RemoveEmptyEntries).Take(MaxUnits);
}

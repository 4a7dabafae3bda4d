using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Queries;

/// <summary>Reads whatever was typed; there is no wrong query.</summary>
internal sealed class QueryReader(PolishText analysis)
{
    /// <summary>More words than a long title has; each further one costs time and finds nothing new.</summary>
    public const int MaxUnits = 32;

    /// <summary>Fewer words are all needed, whatever sentence they stand in.</summary>
    private const int FewestQuestionWords = 1;

    /// <summary>So many words are a sentence, whether it asks or not: hardly any text holds them all.</summary>
    private const int LongQuery = 4;

    public ReadQuery Read(string query, TermDictionary terms)
    {
        var (kept, rest) = Cut(query);
        var units = Units(kept, new UnitReader(analysis, terms)).DistinctBy(unit => unit.Text.ToUpperInvariant()).ToList();
        List<string> leftOut = [.. units.Skip(MaxUnits).Select(unit => unit.Text), .. Words(rest)];
        units = [.. units.Take(MaxUnits)];

        var weighty = units.Where(unit => !unit.IsStopWord).ToList();
        return new ReadQuery(weighty.Count > 0 ? weighty : units, leftOut, IsQuestion(query, units, weighty.Count));
    }

    // What asks for a thing by words has hardly any stop words but prepositions; a question says so, or is long.
    private static bool IsQuestion(string query, List<QueryUnit> units, int weighty) =>
        weighty > FewestQuestionWords && (query.TrimEnd().EndsWith('?') || units.Any(unit => unit.IsQuestionWord) || weighty >= LongQuery);

    private IEnumerable<QueryUnit> Units(string query, UnitReader reader)
    {
        var position = 0;
        foreach (var segment in QuerySegment.Split(query))
        {
            var tokens = analysis.Analyze(segment.Text);
            var offset = position;
            foreach (var unit in Units(segment, tokens, reader))
                yield return unit with { Position = unit.Position + offset };

            position += tokens.Count == 0 ? 0 : tokens.Max(token => token.Position + token.Span);
        }
    }

    private static IEnumerable<QueryUnit> Units(QuerySegment segment, IReadOnlyList<AnalyzedToken> tokens, UnitReader reader)
    {
        if (!segment.IsQuoted)
            return reader.Words(tokens);

        return reader.Phrase($"\"{segment.Text}\"", tokens) is { } phrase ? [phrase] : [];
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

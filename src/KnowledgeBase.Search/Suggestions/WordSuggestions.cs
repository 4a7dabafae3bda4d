using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Tells how much each word finds by itself, and what the query would find without it.</summary>
internal sealed class WordSuggestions(TrialSearches trials)
{
    /// <summary>Of a longer query nobody reads the words one by one.</summary>
    private const int MostWords = 6;

    /// <param name="units">What the query was understood as.</param>
    /// <param name="total">Number of hits it has.</param>
    public IReadOnlyList<WordHits> For(IReadOnlyList<QueryUnit> units, int total)
    {
        if (units.Count is < 2 or > MostWords)
            return [];

        // All words or none: one without its number would look like one that finds nothing.
        var counts = units.Select(unit => trials.CountWord(unit.Text)).OfType<int>().ToList();
        return counts.Count < units.Count ? [] : [.. units.Zip(counts, (unit, count) => new WordHits(unit.Text, count, Without(unit, total)))];
    }

    // Without its operand an operator would be a word.
    private SuggestedQuery? Without(QueryUnit unit, int total) =>
        !unit.IsBound && QueryText.Remove(trials.Request.Query, unit.Text) is { } rest && trials.Count(rest) is var found && found > total
            ? new SuggestedQuery(rest, found)
            : null;
}

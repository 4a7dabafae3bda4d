using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>Gives the words of one query the alternatives that the rules know.</summary>
/// <remarks>
/// Each word of a phrase gets what the phrase leads to, and stays a word of its own. So a rule only ever adds: what holds
/// the words apart from one another is found as before. What a rule adds sets off no other rule.
/// </remarks>
/// <param name="dictionary">The rules.</param>
/// <param name="switchedOff">Identifiers of additions to do without.</param>
internal sealed class SynonymExpander(SynonymDictionary dictionary, IReadOnlyCollection<string> switchedOff)
{
    /// <summary>Each addition costs a look at its postings, and a word with more of them means nothing any more.</summary>
    private const int MostAdditions = 16;

    private readonly List<FoundExpansion> _found = [];

    /// <summary>What was added, each addition once.</summary>
    public IReadOnlyList<FoundExpansion> Found => _found;

    /// <summary>The words of one run of a query, in their order.</summary>
    public IReadOnlyList<QueryUnit> Expand(IEnumerable<QueryUnit> words)
    {
        List<QueryUnit> units = [.. words];
        if (dictionary.IsEmpty)
            return units;

        var additions = units.ConvertAll(_ => new List<Pattern>());
        for (var first = 0; first < units.Count; first++)
        {
            foreach (var path in dictionary.PathsFrom(units[first].AllReadings()))
            {
                if (StandsAt(units, first, path.From))
                    Add(path, units, first, additions);
            }
        }

        return [.. units.Select((unit, place) => unit.With(additions[place]))];
    }

    private static bool StandsAt(List<QueryUnit> units, int first, RulePhrase phrase) =>
        first + phrase.Words.Count <= units.Count
        && phrase.Words.Index().All(word => word.Item.IsAnyOf(units[first + word.Index].AllReadings()));

    private void Add(SynonymPath path, List<QueryUnit> units, int first, List<List<Pattern>> additions)
    {
        var end = first + path.From.Words.Count;
        var found = new FoundExpansion(string.Join(' ', units[first..end].Select(unit => unit.Text)), path, switchedOff.Contains(path.To.Id));
        if (_found.TrueForAll(other => other.Id != found.Id))
            _found.Add(found);

        for (var unit = first; unit < end && !found.IsOff; unit++)
        {
            if (additions[unit].Count < MostAdditions)
                additions[unit].Add(path.Pattern);

            // Who types a word that a rule knows made no error.
            if (path.From.Words[unit - first].IsAnyOf(units[unit].Readings))
                units[unit] = units[unit].WithoutCorrections();
        }
    }
}

using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Finds in a text what the units of a query match there.</summary>
internal sealed class MarkFinder(IReadOnlyList<QueryUnit> units)
{
    private readonly HashSet<FlavouredTerm> _wanted = [.. units.SelectMany(unit => unit.Pattern.Terms).Select(routed => routed.Term)];

    /// <summary>The matches in order of their beginning.</summary>
    public IReadOnlyList<Mark> Find(AnalyzedText text)
    {
        var positions = new TextPositions(text, _wanted);
        var marks = new List<Mark>();
        var occurrences = new List<Occurrence>();
        for (var unit = 0; unit < units.Count; unit++)
        {
            occurrences.Clear();
            units[unit].Pattern.FindIn(positions, RouteWeights.Equal, occurrences);
            foreach (var occurrence in occurrences)
                marks.Add(new Mark(text.CharactersOf(occurrence.Start, occurrence.End), unit));
        }

        return [.. marks.OrderBy(mark => mark.Characters.Start).ThenBy(mark => mark.Characters.End)];
    }
}

/// <summary>Characters that a unit of the query matches.</summary>
/// <param name="Characters">The matched characters.</param>
/// <param name="Unit">Place of the unit in the query.</param>
internal readonly record struct Mark(TextRange Characters, int Unit);

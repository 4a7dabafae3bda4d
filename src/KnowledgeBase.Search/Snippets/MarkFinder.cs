using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Finds in a text what the units of a query match there.</summary>
internal sealed class MarkFinder(IReadOnlyList<QueryUnit> units)
{
    private readonly HashSet<FlavouredTerm> _wanted = [.. units.SelectMany(unit => unit.Pattern.Terms)];

    /// <summary>The matches in order of their beginning.</summary>
    public IReadOnlyList<Mark> Find(AnalyzedText text)
    {
        var positions = new TextPositions(text, _wanted);
        return
        [
            .. from unit in Enumerable.Range(0, units.Count)
               from occurrence in units[unit].Pattern.FindIn(positions)
               let characters = text.CharactersOf(occurrence.Start, occurrence.End)
               orderby characters.Start, characters.End
               select new Mark(characters, unit),
        ];
    }
}

/// <summary>Characters that a unit of the query matches.</summary>
/// <param name="Characters">The matched characters.</param>
/// <param name="Unit">Place of the unit in the query.</param>
internal readonly record struct Mark(TextRange Characters, int Unit);

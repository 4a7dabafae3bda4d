using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Finds in texts what the units of a query match there.</summary>
internal sealed class MarkFinder(IReadOnlyList<QueryUnit> units)
{
    private readonly Pattern[] _patterns = [.. units.Select(unit => unit.Pattern)];
    private readonly TextField?[] _only = [.. units.Select(unit => unit.Only)];
    private readonly Pattern?[] _relatives = [.. units.Select(unit => unit.Relatives)];
    private readonly HashSet<FlavouredTerm> _wanted = [.. units.SelectMany(unit => unit.Pattern.Terms).Select(routed => routed.Term)];

    /// <summary>
    /// The matches in each text of one entry, in order of their beginning. A word that none of them holds is marked by its relatives, through which the
    /// entry was found; where the word itself stands they would only distract from it.
    /// </summary>
    /// <param name="texts">The texts to be searched.</param>
    /// <param name="elsewhere">What was found in other texts of the entry.</param>
    public IReadOnlyList<Mark>[] FindInAll(IReadOnlyList<AnalyzedText> texts, IEnumerable<Mark>? elsewhere = null)
    {
        var marks = texts.Select(text => Find(text, _patterns, _wanted)).ToArray();
        var held = marks.SelectMany(ofText => ofText).Concat(elsewhere ?? []).Select(mark => mark.Unit).ToHashSet();
        var relatives = _relatives.Select((pattern, unit) => held.Contains(unit) ? null : pattern).ToArray();
        var wanted = relatives.OfType<Pattern>().SelectMany(pattern => pattern.Terms).Select(routed => routed.Term).ToHashSet();
        if (wanted.Count == 0)
            return marks;

        for (var text = 0; text < texts.Count; text++)
            marks[text] = [.. InOrder(marks[text].Concat(Find(texts[text], relatives, wanted)))];

        return marks;
    }

    private IReadOnlyList<Mark> Find(AnalyzedText text, Pattern?[] patterns, HashSet<FlavouredTerm> wanted)
    {
        if (wanted.Count == 0)
            return [];

        var positions = new TextPositions(text, wanted);
        var marks = new List<Mark>();
        var occurrences = new List<Occurrence>();
        for (var unit = 0; unit < patterns.Length; unit++)
        {
            if (_only[unit] is { } only && text.Field is { } field && field != only)
                continue;

            occurrences.Clear();
            patterns[unit]?.FindIn(positions, RouteWeights.Equal, occurrences);
            foreach (var occurrence in occurrences)
                marks.Add(new Mark(text.CharactersOf(occurrence.Start, occurrence.End), unit, occurrence));
        }

        return [.. InOrder(marks)];
    }

    private static IEnumerable<Mark> InOrder(IEnumerable<Mark> marks) =>
        marks.OrderBy(mark => mark.Characters.Start).ThenBy(mark => mark.Characters.End);
}

/// <summary>Characters that a unit of the query matches.</summary>
/// <param name="Characters">The matched characters.</param>
/// <param name="Unit">Place of the unit in the query.</param>
/// <param name="Found">The matched tokens, and the way to them.</param>
internal readonly record struct Mark(TextRange Characters, int Unit, Occurrence Found);

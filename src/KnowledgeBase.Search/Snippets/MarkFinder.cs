using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Finds in texts what the units of a query match there.</summary>
/// <param name="sieve">Tells what is to be looked for in each text.</param>
internal sealed class MarkFinder(ITextSieve sieve)
{
    private static readonly IReadOnlyList<Mark> None = [];

    /// <summary>Finds every match in texts of which nothing is known.</summary>
    public MarkFinder(IReadOnlyList<QueryUnit> units)
        : this(new QuerySieve(units))
    {
    }

    /// <summary>
    /// The matches in each text of one entry, in order of their beginning. A word that none of them holds is marked by its relatives, through which the
    /// entry was found; where the word itself stands they would only distract from it.
    /// </summary>
    /// <param name="texts">The texts to be searched.</param>
    /// <param name="elsewhere">What was found in other texts of the entry.</param>
    public IReadOnlyList<Mark>[] FindInAll(IReadOnlyList<AnalyzedText> texts, IEnumerable<Mark>? elsewhere = null)
    {
        var searched = texts.Select(text => sieve.In(text) is { Terms.Count: > 0 } sought ? new SearchedText(text, sought) : null).ToArray();
        var marks = searched.Select(text => text is null ? None : [.. InOrder(text.Find(text.Sought.Own))]).ToArray();
        var held = marks.SelectMany(ofText => ofText).Concat(elsewhere ?? []).Select(mark => mark.Unit).ToHashSet();
        foreach (var (place, text) in searched.Index())
        {
            if (text?.Find([.. text.Sought.Relatives.Select((pattern, unit) => held.Contains(unit) ? null : pattern)]) is { Count: > 0 } related)
                marks[place] = [.. InOrder(marks[place].Concat(related))];
        }

        return marks;
    }

    private static IEnumerable<Mark> InOrder(IEnumerable<Mark> marks) =>
        marks.OrderBy(mark => mark.Characters.Start).ThenBy(mark => mark.Characters.End);

    private sealed class SearchedText(AnalyzedText text, SoughtPatterns sought)
    {
        private readonly TextPositions _positions = new(text, sought.Terms);

        public SoughtPatterns Sought => sought;

        public List<Mark> Find(IReadOnlyList<Pattern?> patterns)
        {
            var marks = new List<Mark>();
            var occurrences = new List<Occurrence>();
            for (var unit = 0; unit < patterns.Count; unit++)
            {
                occurrences.Clear();
                patterns[unit]?.FindIn(_positions, RouteWeights.Equal, occurrences);
                foreach (var occurrence in occurrences)
                    marks.Add(new Mark(text.CharactersOf(occurrence.Start, occurrence.End), unit, occurrence));
            }

            return marks;
        }
    }
}

/// <summary>Characters that a unit of the query matches.</summary>
/// <param name="Characters">The matched characters.</param>
/// <param name="Unit">Place of the unit in the query.</param>
/// <param name="Found">The matched tokens, and the way to them.</param>
internal readonly record struct Mark(TextRange Characters, int Unit, Occurrence Found);

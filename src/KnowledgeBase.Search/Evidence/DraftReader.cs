using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Evidence;

/// <summary>Reads a paragraph to the words that can tell what it is about.</summary>
/// <remarks>It is prose and no query: nothing in it is an operator, and no word of it is corrected.</remarks>
internal sealed class DraftReader(Snapshot snapshot)
{
    /// <summary>More different words than a long paragraph has; each further one costs time and the subject is told by then.</summary>
    private const int MostUnits = 96;

    /// <summary>Words further apart, stop words counted, are no pair.</summary>
    private const int PairDistance = 2;

    public Draft Read(string paragraph)
    {
        var tokens = PolishText.Default.Analyze(Cut(paragraph));
        var heads = tokens.GroupBy(token => token.Position).ToDictionary(group => group.Key, group => group.First());
        var read = new SynonymExpander(snapshot.Synonyms.Value, []).Expand(new UnitReader(PolishText.Default, snapshot.Terms).Uncorrected(tokens));
        var (units, counts, places) = (new List<QueryUnit>(), new List<int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var row = new List<(int Position, int Unit)>();
        foreach (var unit in read.Where(unit => unit.Readings.Count > 0 && DraftWords.CanTell(heads[unit.Position])))
        {
            var word = unit.Readings.First();
            if (!places.TryGetValue(word, out var place))
            {
                if (units.Count == MostUnits)
                    continue;

                places.Add(word, place = units.Count);
                units.Add(unit);
                counts.Add(0);
            }

            counts[place]++;
            row.Add((unit.Position, place));
        }

        return new Draft(units, counts, PairsOf(row), snapshot.Names.Value.In(tokens));
    }

    private static HashSet<(int First, int Second)> PairsOf(List<(int Position, int Unit)> row) =>
    [
        .. row.Zip(row.Skip(1))
            .Where(pair => pair.Second.Position - pair.First.Position <= PairDistance && pair.First.Unit != pair.Second.Unit)
            .Select(pair => (Math.Min(pair.First.Unit, pair.Second.Unit), Math.Max(pair.First.Unit, pair.Second.Unit))),
    ];

    private static string Cut(string paragraph)
    {
        if (paragraph.Length <= EvidenceRequest.MostCharacters)
            return paragraph;

        var space = paragraph.LastIndexOf(' ', EvidenceRequest.MostCharacters);
        return paragraph[..(space > 0 ? space : EvidenceRequest.MostCharacters)];
    }
}

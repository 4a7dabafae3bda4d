using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Evidence;

/// <summary>What each word of a paragraph tells, and how much of the paragraph a text has.</summary>
internal sealed class DraftMeasure
{
    /// <summary>Words further apart in a passage, other words counted, do not stand together.</summary>
    private const int PairDistance = 2;

    private readonly Draft _draft;
    private readonly EvidenceWeights _weights;
    private readonly double[] _tells;
    private readonly double _whole;

    public DraftMeasure(Draft draft, QueryPlan plan, EvidenceWeights weights)
    {
        (_draft, _weights) = (draft, weights);
        _tells = [.. draft.Units.Select((_, unit) => plan.Rarity[unit] * Repeated(draft.Counts[unit]))];
        _whole = Math.Max(_tells.Sum(), double.Epsilon);
        HighestScore = Math.Max(plan.Rarity.Sum() * (plan.Weights.Saturation + 1), double.Epsilon);
    }

    /// <summary>What an entry would score that held every word of the paragraph any number of times.</summary>
    public double HighestScore { get; }

    /// <summary>What a word tells.</summary>
    /// <param name="unit">Its place in the paragraph.</param>
    public double Tells(int unit) => _tells[unit];

    /// <summary>Part of the paragraph that the marks cover: 0 to 1.</summary>
    public double Covered(IEnumerable<Mark> marks) => BestOf(marks).Sum(best => _tells[best.Key] * WorthOf(best.Value)) / _whole;

    /// <summary>The same, and more where words stand together that do so in the paragraph.</summary>
    /// <param name="marks">In order of their beginning.</param>
    public double CoveredTogether(IReadOnlyList<Mark> marks) => Covered(marks) + (_weights.Pair * PairsIn(marks).Sum(pair => (_tells[pair.First] + _tells[pair.Second]) / 2) / _whole);

    private HashSet<(int First, int Second)> PairsIn(IReadOnlyList<Mark> marks)
    {
        var found = new HashSet<(int, int)>();
        for (var first = 0; first < marks.Count; first++)
        {
            for (var second = first + 1; second < marks.Count && marks[second].Found.Start - marks[first].Found.End < PairDistance; second++)
            {
                var (left, right) = (marks[first].Unit, marks[second].Unit);
                var pair = (Math.Min(left, right), Math.Max(left, right));
                if (_draft.Pairs.Contains(pair))
                    _ = found.Add(pair);
            }
        }

        return found;
    }

    private static Dictionary<int, MatchRoute> BestOf(IEnumerable<Mark> marks)
    {
        var best = new Dictionary<int, MatchRoute>();
        foreach (var mark in marks)
            best[mark.Unit] = best.TryGetValue(mark.Unit, out var route) && route < mark.Found.Route ? route : mark.Found.Route;

        return best;
    }

    // A form of the word is the word: drafts and entries inflect as their sentences ask.
    private static double WorthOf(MatchRoute route) => route switch
    {
        <= MatchRoute.Inflection => 1,
        MatchRoute.Family => 0.4,
        _ => 0.6,
    };

    // What is named twice is more of a subject, but not twice as much.
    private static double Repeated(int count) => 2.0 * count / (count + 1);
}
